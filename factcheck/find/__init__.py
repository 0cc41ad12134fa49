"""What is found in a text: dates, figures, names, quotations, attributions; pure functions, offsets into the text."""
