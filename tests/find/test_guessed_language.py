from __future__ import annotations

import pytest

from factcheck.find.guessed_language import guess_language


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The northern quay was closed on Tuesday after divers found cracks in three of its piers, "
            "and it is not known when it will open. ",
        ),
        (
            "de",
            "Der nördliche Kai wurde am Dienstag gesperrt, nachdem Taucher Risse in drei Pfeilern "
            "gefunden hatten, und es ist nicht bekannt, wann er wieder öffnet. ",
        ),
        (
            "fr",
            "Le quai nord a été fermé mardi après que des plongeurs ont trouvé des fissures dans trois "
            "des piliers, et on ne sait pas quand il sera ouvert. ",
        ),
        (
            "es",
            "El muelle norte fue cerrado el martes después de que los buzos encontraran grietas en tres "
            "de los pilares, y no se sabe cuándo abrirá de nuevo. ",
        ),
        (
            "it",
            "La banchina nord è stata chiusa martedì dopo che i sommozzatori hanno trovato delle crepe "
            "in tre dei piloni, e non si sa quando aprirà di nuovo. ",
        ),
        (
            "ru",
            "Северный причал был закрыт во вторник после того, как водолазы нашли трещины в трёх "
            "опорах, и пока не известно, когда он откроется, но это будет не скоро. ",
        ),
        (
            "ja",
            "北側の岸壁は火曜日に閉鎖された。ダイバーが三本の橋脚に亀裂を見つけたためである。いつ再開されるかは分かっていない。",
        ),
        (
            "el",
            "Η βόρεια αποβάθρα έκλεισε την Τρίτη αφού δύτες βρήκαν ρωγμές σε τρεις από τους πυλώνες της "
            "και δεν είναι γνωστό πότε θα ανοίξει. ",
        ),
        (
            None,
            "Quay 12, pier 4, pier 7, dock 3, ships 412, tonnes 9,000, crane A, crane B, crane C, hall "
            "2, hall 5, gate 1, gate 2, lane 9. ",
        ),
        (None, "The quay is closed."),
        (None, ""),
    ],
    ids=lambda value: value[:12] if isinstance(value, str) else "none",
)
def test_the_language_is_told_or_left_open(language, text):
    assert guess_language(text) == language
