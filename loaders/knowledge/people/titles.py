"""Owns the titles that stand before a name: what they tell of gender, and whether the name keeps them.

Offices (chancellor, health secretary) are no titles: see offices.py and role_words.py.
"""

from __future__ import annotations

from dataclasses import dataclass

from loaders.knowledge.word_lists import word_set


@dataclass(frozen=True, slots=True)
class Title:
    """A title without its full stop; `kept` where the surname is never used without it (Lord Nelson)."""

    word: str
    gender: str | None = None
    kept: bool = False


_ROWS = (
    Title("Mr", "m"), Title("Mrs", "f"), Title("Ms", "f"), Title("Miss", "f"), Title("Mx"), Title("Master", "m"),
    Title("Messrs", "m"),
    Title("Dr"), Title("Doctor"), Title("Drs"), Title("Prof"), Title("Professor"),
    Title("Sir", "m"), Title("Dame", "f"), Title("Lord", "m", True), Title("Lady", "f", True),
    Title("Baroness", "f", True), Title("Baron", "m", True), Title("Viscount", "m", True),
    Title("Viscountess", "f", True), Title("Earl", "m", True), Title("Countess", "f", True), Title("Lords", "m", True),
    Title("Cllr"), Title("Cllrs"), Title("Councillor"), Title("Councillors"), Title("Clr"), Title("Coun"),
    Title("Alderman"), Title("Ald"), Title("Bailie"),
    Title("Rev"), Title("Revd"), Title("Reverend"), Title("Canon"), Title("Archdeacon"), Title("Rabbi"), Title("Imam"),
    Title("Fr", "m"), Title("Monsignor", "m"), Title("Archbishop"), Title("Hon"), Title("Justice"), Title("Judge"),
    Title("Maj"), Title("Col"), Title("Colonel"), Title("Capt"), Title("Captain"), Title("Lt"), Title("Lieutenant"),
    Title("Sgt"), Title("Sergeant"), Title("Gen"), Title("Brigadier"), Title("Cdr"), Title("Sen"), Title("Senator"),
    Title("Rt"), Title("Cpl"), Title("Insp"), Title("Supt"), Title("Det"), Title("Sheikh", "m"), Title("Mme", "f"),
    Title("Herr", "m"), Title("Frau", "f"), Title("Monsieur", "m"), Title("Madame", "f"),
)  # fmt: skip

TITLES: dict[str, Title] = {row.word.casefold(): row for row in _ROWS}

ABBREVIATED = (
    "Mr", "Mrs", "Ms", "Dr", "Drs", "Prof", "Cllr", "Cllrs", "Clr", "Rev", "Revd", "Fr", "Hon", "Maj", "Col", "Capt",
    "Lt", "Sgt", "Gen", "Sen", "St", "Jr", "Sr", "Messrs", "Insp", "Supt", "Det", "Cpl", "Ald", "Gov", "Rep",
    "Mx", "Rt",
)  # fmt: skip
"""Words whose full stop does not end a sentence when a name follows."""

AMBIGUOUS = word_set(
    """
master doctor judge justice captain general canon councillor councillors earl baron sen gen col det fr hon sergeant coun
"""
)
"""Titles that are common nouns too, so that they need a name-like word after them and are not taken in capitals."""

TITLES_APART = word_set(
    "senator sen colonel col lieutenant lt captain capt sergeant sgt brigadier corporal cpl sheikh maj gen cdr"
)
"""Titles that are no part of a full name: "Colonel" in "Colonel Ann Lee"."""

TITLES_APART_ELSEWHERE = TITLES_APART | word_set("judge justice rev revd reverend rabbi imam archbishop det")
"""Titles that are no part of a name where a text is not about care: "Judge" in "Judge Penrose"."""

OFFICES_BEFORE_SURNAMES = frozenset({"president", "congressman", "congresswoman", "premier", "chancellor"})
"""Offices that stand before a surname alone."""

OFFICES_BEFORE_SURNAMES_ELSEWHERE = OFFICES_BEFORE_SURNAMES | word_set(
    "minister pm secretary governor ambassador mayor"
)
"""Those that do so where a text is not about care, in which "Minister Workshop" is no heading."""

FORCE_RANKS = frozenset(
    {"major", "commander", "inspector", "superintendent", "constable", "sheriff", "detective", "trooper", "speaker"}
)
"""Ranks of forces, and a chair, that stand before a name and are no part of it: "Major Torvig Penrose"."""

RANKS_AND_KIN = FORCE_RANKS | word_set(
    """
king queen doge prince princess emperor empress tsar czar kaiser sultan caliph pharaoh shah duke duchess archduke count
marquis marquess cardinal admiral commodore ayatollah marshal generalissimo pope prophet aunt auntie uncle
grandma grandpa brother sister father mother cousin coach
"""
)
"""Ranks and kin that stand before one name and are no part of it: "King Torvig", "Admiral Penrose", "Aunt Moll"."""

RANKS_KEPT = frozenset({"pope", "prophet"})
"""Those that news hardly ever leaves out: "Pope Torvig II"."""

NUMERALS = frozenset(
    {
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII",
        "XVIII", "XIX", "XX",
    }
)  # fmt: skip
"""Numbers of kings and popes."""

NO_NAME_AFTER = word_set(
    """
deputy chancellor mayor mayoress justice justices president speaker chairman chair provost lieutenant advocate who
chief privy commissioner commissioners chamberlain steward ombudsman of and the in on at to for with is was has
universe world england wales america uk britain ltd hospital house ward surgery practice clinic day days general
recorder magistrate act ordinary cup cost governor pro-tem
"""
)
"""Words after a title that make an office, a thing or nothing of it: Lord Chancellor, Mr Speaker, Miss England."""

POST_NOMINALS = word_set(
    """
MP MSP MEP AM MS QC KC CB CBE OBE MBE DBE DCB KCB KBE BEM FRS FRCP FRCGP FRCS PhD MD DL JP RGN RN BA BSc MA MSc TD AC
MLA
"""
)

PEERAGE = frozenset(word for word, title in TITLES.items() if title.kept)
