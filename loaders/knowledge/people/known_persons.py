"""Owns the surnames by which the whole world knows one person, so that a text need not give the whole name.

They hold where a text is not about health and care, in which they are the names of local people too.
"""

from __future__ import annotations

KNOWN_SURNAMES = frozenset(
    """
    Ahmadinejad Arafat Aristotle Assad Ataturk Bach Beethoven Berlusconi Bismarck Bolsonaro Brezhnev Bush Castro
    Ceausescu Chirac Churchill Clinton Clintons Confucius Copernicus Cromwell Darwin Dickens Dostoevsky
    Einstein Eisenhower Engels Erdogan Erdoğan Franco Freud Gaddafi Galileo Gandhi Gorbachev Gorbachov Guevara
    Hegel Himmler Hirohito Hitler Khamenei Khomeini Khrushchev Kissinger Kohl Lenin Lukashenko Macron
    Maduro Mandela Mao Marx Medvedev Merkel Milosevic Milošević Mitterrand Modi Mozart Mubarak Mussolini
    Napoleon Nasser Nehru Netanyahu Newton Nietzsche Nixon Obama Orban Orbán Peres Perón Picasso Pinochet
    Plato Putin Rabin Rasputin Reagan Rembrandt Robespierre Roosevelt Rumsfeld Saddam Sarkozy Schröder
    Shakespeare Sharon Socrates Stalin Suharto Tchaikovsky Thatcher Tito Tolstoy Trotsky Truman Trump
    Tutankhamun Voltaire Wagner Wolfowitz Yeltsin Zelensky Zelenskyy
    """.split()  # noqa: SIM905 - a table of words reads as words
)
