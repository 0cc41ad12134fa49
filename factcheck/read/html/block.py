"""The elements of a page that stand on lines of their own, each in the one around it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(eq=False, slots=True)
class Block:
    """An element that stands on lines of its own."""

    number: int
    tag: str
    around: Block | None = None
    style: str = ""
    """Its classes as they are written: elements of one sort have the same."""
    last: int = 0
    """Number of the last block in it."""
    quoted: bool = False
    """Whether it stands in a block of somebody else's words."""
    asks: bool = False
    """Whether a button or a field stands in it, at whatever depth."""
    pictured: bool = False
    """Whether a picture stands in it that is no small sign, at whatever depth."""

    def outwards(self) -> Iterator[Block]:
        """The block itself and everything around it."""
        block: Block | None = self
        while block:
            yield block
            block = block.around

    def inner(self, number: int, tag: str, style: str) -> Block:
        """A block in this one."""
        return Block(number, tag, self, style, quoted=self.quoted or tag == "blockquote")

    def holds(self, other: Block) -> bool:
        """Whether another block is this one, or stands in it at whatever depth."""
        return self.number <= other.number <= self.last

    def ask(self) -> None:
        """Notes a button or a field, for everything around it too."""
        block: Block | None = self
        while block and not block.asks:
            block.asks, block = True, block.around

    def show(self) -> None:
        """Notes a picture, for everything around it too."""
        block: Block | None = self
        while block and not block.pictured:
            block.pictured, block = True, block.around
