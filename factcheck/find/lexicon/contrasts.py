"""Words that tell two of one sort apart: the city and the county, the finance minister and the foreign minister (own
list). Sentences that hold different words of one line speak of different things.
"""

from __future__ import annotations

CONTRASTS = (
    "city county region regional province provincial state district town village country national island",
    "finance foreign interior defence defense health justice education transport environment energy culture labour "
    "prime deputy vice",
    "older elder eldest younger youngest",
    "north northern south southern east eastern west western",
    "northbound southbound eastbound westbound",
    "left right",
    "front back rear side",
    "upper lower top bottom ground",
    "men women",
    "boy girl",
    "brother sister mother father son daughter wife husband",
    "driver conductor passenger passengers pedestrian cyclist",
    "pilot steward stewardess copilot co-pilot",
    "plaintiff defendant",
    "primary secondary nursery",
    "imports exports",
    "revenue profit profits sales costs debt",
    "senate house committee council court voters referendum",
    "home away",
    "morning afternoon evening",
    "fire police ambulance",
    "first second third fourth fifth sixth",
    "teachers pupils students parents",
    "nurses doctors patients",
    "army navy",
    "live rubber plastic blank",
)
"""Each line is one set."""
