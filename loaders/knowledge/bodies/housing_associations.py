"""Owns the large housing associations of the four nations, many of which run extra care and supported housing.

Columns as in `knowledge.bodies.departments`. Those that are care providers first are in `knowledge.bodies.care_providers`.
"""

# A row of the table is one line, so that it can be read and sorted as one.
# ruff: noqa: E501

from __future__ import annotations

HOUSING_ASSOCIATIONS = """
Clarion Housing Group|charity|Clarion Housing Group; Clarion Housing; ?Clarion|2016-11-29||Affinity Sutton; Circle Housing
Affinity Sutton|charity|Affinity Sutton Group; Affinity Sutton||2016-11-28
Circle Housing|charity|Circle Housing Group; Circle Housing; Circle Anglia||2016-11-28
Notting Hill Genesis|charity|Notting Hill Genesis|2018-04||Notting Hill Housing; Genesis Housing Association
Notting Hill Housing|charity|Notting Hill Housing Trust; Notting Hill Housing Group; Notting Hill Housing||2018-04
Genesis Housing Association|charity|Genesis Housing Association; Genesis Housing Group; Genesis Housing||2018-04
L&Q|charity|L&Q Group; L&Q; London and Quadrant Housing Trust; London & Quadrant Housing Trust; London & Quadrant
Metropolitan Thames Valley|charity|Metropolitan Thames Valley Housing; Metropolitan Thames Valley; MTVH
Sovereign Housing Association|charity|Sovereign Housing Association; Sovereign Housing; Sovereign Network Group; ?Sovereign
Spectrum Housing Group|charity|Spectrum Housing Group; Spectrum Housing
Riverside Group|charity|Riverside Group; Riverside Housing Association; Riverside Housing
Orbit Group|charity|Orbit Housing Group; Orbit Group; Orbit Housing; Orbit Heart of England
Hyde Group|charity|Hyde Housing Association; Hyde Housing; Hyde Group
Platform Housing Group|charity|Platform Housing Group; Platform Housing
Southern Housing|charity|Southern Housing Group; Southern Housing
Optivo|charity|Optivo
AmicusHorizon|charity|AmicusHorizon; Amicus Horizon
Viridian Housing|charity|Viridian Housing
Catalyst Housing|charity|Catalyst Housing Group; Catalyst Housing
A2Dominion|charity|A2Dominion Group; A2Dominion; A2 Dominion
Stonewater|charity|Stonewater
Bromford|charity|Bromford Housing Group; Bromford Flagship; Bromford
Midland Heart|charity|Midland Heart
Accord Group|charity|Accord Housing Association; Accord Housing Group; Accord Housing; Accord Group
LiveWest|charity|LiveWest
Aster Group|charity|Aster Group; Aster Housing
Karbon Homes|charity|Karbon Homes
Thirteen Group|charity|Thirteen Housing Group; Thirteen Group
Gentoo|charity|Gentoo Group; Gentoo
Together Housing Group|charity|Together Housing Group; Together Housing
Onward Homes|charity|Onward Homes; Onward Housing
Torus|charity|Torus Group; Torus62
One Housing Group|charity|One Housing Group; One Housing
Family Mosaic|charity|Family Mosaic
East Thames|charity|East Thames Group; East Thames Housing
Network Homes|charity|Network Homes; Network Housing Group
Octavia Housing|charity|Octavia Housing
Central & Cecil Housing Trust|charity|Central and Cecil Housing Trust; Central & Cecil Housing Trust; Central and Cecil; Central & Cecil
Radian Group|charity|Radian Group; Radian Housing
Vivid Homes|charity|Vivid Homes; VIVID Homes
Curo|charity|Curo Group; Curo
Flagship Group|charity|Flagship Group; Flagship Housing
Paradigm Housing Group|charity|Paradigm Housing Group; Paradigm Housing
Longhurst Group|charity|Longhurst Group; Longhurst & Havelok Homes
Grand Union Housing|charity|Grand Union Housing Group; Grand Union Housing
Amplius|charity|Amplius
Great Places Housing Group|charity|Great Places Housing Group; Great Places Housing
Jigsaw Homes|charity|Jigsaw Homes Group; Jigsaw Homes
Your Housing Group|charity|Your Housing Group
Johnnie Johnson Housing|charity|Johnnie Johnson Housing Trust; Johnnie Johnson Housing
Irwell Valley Homes|charity|Irwell Valley Housing Association; Irwell Valley Homes
Progress Housing Group|charity|Progress Housing Group; Progress Housing
Golden Lane Housing|charity|Golden Lane Housing
Habinteg|charity|Habinteg Housing Association; Habinteg Housing; Habinteg
Advance Housing and Support|charity|Advance Housing and Support; Advance Housing & Support
Inclusion Housing|social enterprise|Inclusion Housing CIC; Inclusion Housing
Rooftop Housing|charity|Rooftop Housing Group; Rooftop Housing Association; Rooftop Housing
Wheatley Group|charity|Wheatley Housing Group; Wheatley Homes; Wheatley Group
Glasgow Housing Association|charity|Glasgow Housing Association
Bield Housing & Care|charity|Bield Housing & Care; Bield Housing and Care; Bield Housing Association; Bield
Hanover Scotland|charity|Hanover Scotland; Hanover (Scotland) Housing Association
Blackwood Homes and Care|charity|Blackwood Homes and Care; Blackwood Homes & Care; Margaret Blackwood Housing Association
Loretto Care|charity|Loretto Care; Loretto Housing Association
Pobl Group|charity|Pobl Group; Pobl
Hafod|charity|Hafod Housing Association; Hafod Care; Hafod
Linc Cymru|charity|Linc-Cymru; Linc Cymru
Wales & West Housing|charity|Wales and West Housing Association; Wales and West Housing; Wales & West Housing
Coastal Housing|charity|Coastal Housing Group
Choice Housing Ireland|charity|Choice Housing Ireland; Choice Housing
Clanmil Housing|charity|Clanmil Housing Association; Clanmil Housing Group; Clanmil Housing; Clanmil
Radius Housing|charity|Radius Housing Association; Radius Housing
Fold Housing Association|charity|Fold Housing Association; Fold Housing
Apex Housing|charity|Apex Housing Association; Apex Housing
Northern Ireland Housing Executive|arm's length body|Northern Ireland Housing Executive; NIHE
"""
