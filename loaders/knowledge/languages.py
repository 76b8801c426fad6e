"""Owns the commonest words of English and of other languages, by which a text in another language is told.

Words spelt alike in English and elsewhere ("a", "in", "an", "on", "as", "is", "was", "or", "no", "me") are left out.
"""

from __future__ import annotations

from loaders.knowledge.word_lists import word_set

ENGLISH = word_set(
    """
the and of to that for with by from has have had were are be been not this which it its their they he she his her who
will would could should said said's about after into but more than when what you we our there also over been at
"""
)
OTHERS = (
    word_set(
        """
de la le les des du et est dans une pour qui sur par avec sont pas plus cette ses aux leur mais comme nous vous été
der die und den das dem ein eine einen von zu mit auf für ist nicht auch sich wird werden bei nach wie aus dass hat
y yn ar mae ac bod wedi gan fod bydd oedd hyn yr ei eu gyda sydd i'r o'r nad
el los las una con del por para más como pero sus ha según también fue
il che di della delle dei del non sono alla nel anche più per gli dal
het een van en dat niet zijn voor met aan ook naar door
og det som til av är och att på med för inte har om ett
nie się jest na do że jak przez oraz ale dla tym
agus na tha ann gu bha an t-
"""
    )
    - ENGLISH
)
"""French, German, Welsh, Spanish, Italian, Dutch, the Scandinavian languages, Polish and Gaelic."""
