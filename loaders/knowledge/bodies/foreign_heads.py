"""Owns the first words of bodies' names in other languages of Europe, and of clubs, with the kind each tells."""

from __future__ import annotations

from loaders.knowledge.word_lists import word_set

_ROWS = """
political party: Partido Partito Parti Partei Partidul Partia Partij Parteien Movimiento Movimento Mouvement
    Frente Fronte Alianza Aliança Alleanza Bündnis Izquierda Rassemblement Coalición Coligação
university: Universidad Universidade Università Université Universität Universiteit Universitat Universidad
    Politecnico Politécnica Hochschule Fachhochschule Technische Escuela Escola École Ecole Scuola Facultad
membership body: Federación Federação Federazione Fédération Confederación Confederação Confederazione
    Confédération Asociación Associação Associazione Sindicato Sindacato Syndicat Unión União Unione Verband Verein
    Bund Ligue Liga
institute: Instituto Istituto Institut Instituut Centro Accademia Academia Académie Akademie Fundación Fundação
    Fondazione Fondation Stiftung Sociedad Sociedade Società Société Gesellschaft
company: Banco Banca Banque Compagnie Compañía Companhia Compagnia Empresa Editorial Editora Éditions Grupo
    Gruppo Groupe Aerolíneas Ediciones Casa-Editrice Cervecería Petróleos Ferrocarriles
department: Ministerio Ministério Ministero Ministère Ministerium Secretaría Comisión Comissão Commissione
    Comité Consejo Conselho Consiglio Conseil Tribunal-Supremo Corte-Suprema
orchestra: Orquesta Orquestra Orchestre Orchester Conservatorio Conservatoire Coro Staatsoper Staatskapelle
    Volksbühne Burgtheater Ópera Opéra
publisher: Gazeta Gazette-de Jornal Diario Diário Journal-de Zeitung Revista Rivista Revue
church: Iglesia Igreja Chiesa Église Kirche
club: FK FC NK HNK GNK SV VfB VfL TSV TSG SpVgg SSC CSKA Dinamo Dynamo Lokomotiv Lokomotiva Spartak Rapid Hapoel
    Maccabi Beitar Partizan Borussia Eintracht Fortuna Hertha Viktoria Slavia Olympique Atlético Atletico Deportivo
    Estudiantes Gimnasia Universitatea Politehnica Petrolul Oțelul Górnik Śląsk Wisła Zagłębie Ruch Widzew Legia
    Polonia Pogoń Dukla Baník Sigma Slovan Tatran Ferencvárosi Újpesti Crvena Željezničar Sloboda Budućnost Radnički
    Sutjeska Mladost Akademik Lokomotiv Botev Cherno Neftchi Qarabağ Pakhtakor Metalist Metalurh Karpaty Vorskla
    Chornomorets
"""

FOREIGN_HEADS: dict[str, str] = {
    word: kind.strip()
    for block in _ROWS.strip().replace("\n    ", " ").splitlines()
    for kind, _, words in [block.partition(":")]
    for word in words.split()
}
"""A first word as written -> the kind of body that it opens."""

SMALL_WORDS = word_set("""
    de des du la le les et en d l del las los y e por para di della dei delle degli dello per il do da dos das
    für und der die von zu van voor i w na za och og au aux a à pro o
    """)
"""Words that stand in small letters within the names of bodies, in the languages of Europe."""
