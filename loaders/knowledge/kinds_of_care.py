"""Owns the words before "Care" that tell what kind of care is spoken of, and nobody's name."""

from __future__ import annotations

from loaders.knowledge.word_lists import word_set

KINDS_OF_CARE = word_set(
    """
    kinship foster fostering shared respite extra wound dementia diabetes skin eye foot oral mouth ear heart kidney
    lung breast asthma obstetric trauma stroke autism bereavement winter summer night weekend evening everyday
    neighbourhood virtual stepped unpaid paid patient person poor bad excellent unsafe abusive cheap costly free
    live-in hourly quality value choice kangaroo self step-down step-up follow-up after aged elder elderly long-stay
    short-stay short-break long-term short-term end-of-life life maternal infant baby newborn paediatric perinatal
    antenatal postnatal tender loving duty fair humane inhumane scandal crisis winterbourne obama universal hands-on
    front-line in-patient out-patient inpatient outpatient ward bedside trusted dignity kinder gentle prison offender
    veteran veterans refugee homeless forensic secure looked-after leaving child teenage adolescent youth asylum
    pet animal car lawn garden hair pre-hospital spinal burns burn brain sexual contraceptive abortion reproductive
    excellence innovation compassion compassionate dignified joined-up wraparound round-the-clock whole whole-person
    gold silver platinum premium basic bespoke seamless holistic digital smart remote telephone online
    """
)
"""In lower case; adjectives told by their ending need no row."""
