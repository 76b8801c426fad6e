"""Owns the hospitals known across the country, which news names without saying "hospital".

Columns as in `knowledge.bodies.departments`.
"""

# A row of the table is one line, so that it can be read and sorted as one.
# ruff: noqa: E501

from __future__ import annotations

HOSPITALS = """
Great Ormond Street Hospital|hospital|Great Ormond Street Hospital for Children; Great Ormond Street Hospital; Great Ormond Street
St Bartholomew's Hospital|hospital|St Bartholomew's Hospital; St Bartholomew's; St. Bartholomew's; Bart's; Barts
Royal London Hospital|hospital|Royal London Hospital
Royal Free Hospital|hospital|Royal Free Hospital; Royal Free
Guy's Hospital|hospital|Guy's Hospital; ?Guy's
St Thomas' Hospital|hospital|St Thomas' Hospital; St Thomas's Hospital
King's College Hospital|hospital|King's College Hospital; King's College hospital
University College Hospital|hospital|University College Hospital; UCH
St George's Hospital|hospital|St George's Hospital; St George's hospital
Royal Marsden Hospital|hospital|Royal Marsden Hospital; Royal Marsden hospital
Royal Brompton Hospital|hospital|Royal Brompton Hospital; Royal Brompton
Harefield Hospital|hospital|Harefield Hospital; Harefield hospital
Maudsley Hospital|hospital|Maudsley Hospital; Maudsley hospital
Moorfields Eye Hospital|hospital|Moorfields Eye Hospital; Moorfields
Whittington Hospital|hospital|Whittington Hospital; Whittington hospital
Addenbrooke's Hospital|hospital|Addenbrooke's Hospital; Addenbrooke's hospital; Addenbrooke's
Papworth Hospital|hospital|Papworth Hospital; Papworth
John Radcliffe Hospital|hospital|John Radcliffe Hospital; John Radcliffe
Stoke Mandeville Hospital|hospital|Stoke Mandeville Hospital; Stoke Mandeville
Alder Hey Children's Hospital|hospital|Alder Hey Children's Hospital; Alder Hey hospital; Alder Hey
Christie Hospital|hospital|Christie Hospital
Broadmoor Hospital|hospital|Broadmoor Hospital; Broadmoor hospital; Broadmoor
Rampton Hospital|hospital|Rampton Hospital; Rampton
Ashworth Hospital|hospital|Ashworth Hospital
Bristol Royal Infirmary|hospital|Bristol Royal Infirmary
Leeds General Infirmary|hospital|Leeds General Infirmary
Manchester Royal Infirmary|hospital|Manchester Royal Infirmary
Royal Victoria Infirmary|hospital|Royal Victoria Infirmary
Charing Cross Hospital|hospital|Charing Cross Hospital; Charing Cross hospital
Hammersmith Hospital|hospital|Hammersmith Hospital; Hammersmith hospital
Queen's Medical Centre|hospital|Queen's Medical Centre; Queens Medical Centre
Winterbourne View|hospital|Winterbourne View Hospital; Winterbourne View hospital; Winterbourne View
Priory Hospital|hospital|Priory Hospital
Tavistock Clinic|hospital|Tavistock Clinic
Beatson|hospital|Beatson West of Scotland Cancer Centre; Beatson Institute
Queen Elizabeth University Hospital|hospital|Queen Elizabeth University Hospital
Royal Infirmary of Edinburgh|hospital|Royal Infirmary of Edinburgh; Edinburgh Royal Infirmary
University Hospital of Wales|hospital|University Hospital of Wales
Royal Victoria Hospital|hospital|Royal Victoria Hospital
Wrexham Maelor Hospital|hospital|Wrexham Maelor Hospital; Wrexham Maelor
Ysbyty Gwynedd|hospital|Ysbyty Gwynedd
Ysbyty Glan Clwyd|hospital|Ysbyty Glan Clwyd; Glan Clwyd Hospital; Glan Clwyd hospital
Glasgow Royal Infirmary|hospital|Glasgow Royal Infirmary
Aberdeen Royal Infirmary|hospital|Aberdeen Royal Infirmary
Ninewells Hospital|hospital|Ninewells Hospital; Ninewells
Raigmore Hospital|hospital|Raigmore Hospital; Raigmore
Craigavon Area Hospital|hospital|Craigavon Area Hospital
Altnagelvin Hospital|hospital|Altnagelvin Area Hospital; Altnagelvin Hospital; Altnagelvin
Muckamore Abbey Hospital|hospital|Muckamore Abbey Hospital; Muckamore Abbey; Muckamore
"""
