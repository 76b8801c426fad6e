"""Owns the surnames by which the whole world knows one person, so that a text need not give the whole name.

They hold where a text is not about health and care, in which they are the names of local people too.
"""

from __future__ import annotations

from loaders.knowledge.word_lists import word_set

KNOWN_SURNAMES = word_set("""
    Achilles Aeschylus Ahmadinejad Aquinas Arafat Archimedes Aristotle Assad Ataturk Averroes Avicenna Aznar Bach
    Balzac Baudelaire Beethoven Berlusconi Bhutto Bismarck Bizet Boccaccio Bolsonaro Bolívar Borges Botticelli
    Brahms Brezhnev Buddha Bush Caesar Camus Castro Cavour Ceausescu Ceaușescu Cervantes Chaplin Chaucer Chekhov
    Chirac Chomsky Chopin Churchill Chávez Cicero Cleopatra Clinton Clintons Coleridge Confucius Copernicus Cromwell
    Cézanne Dante Danton Darwin Debussy Defoe Derrida Descartes Dickens Diderot Dostoevsky Dostoyevsky Draghi
    Dukakis Duterte Einstein Eisenhower Engels Erdogan Erdoğan Euclid Euler Euripides Faraday Faulkner Feynman
    Flaubert Foucault Franco Freud Gaddafi Galileo Galsworthy Gandhi Garibaldi Gauss Ghani Gingrich Giotto Giuliani
    Goethe Gogol Goldwater Gorbachev Gorbachov Guevara Haniyeh Hawking Haydn Hegel Heidegger Heisenberg Hemingway
    Herodotus Himmler Hindenburg Hippocrates Hirohito Hitchcock Hitler Hollande Honecker Izetbegović Jesus Juncker
    Kafka Kant Karadžić Karzai Keats Kepler Keynes Khamenei Khashoggi Khomeini Khrushchev Kierkegaard Kipling
    Kissinger Kohl Kościuszko Kubrick Lafayette Lavoisier Leibniz Lenin Liszt Ludendorff Lukashenko MacArthur
    Machiavelli Macron Maduro Magellan Maimonides Mandela Mao Marx Matisse Mazzini McCain McConnell Medvedev Meloni
    Merkel Metternich Michelangelo Milosevic Milošević Mitterrand Mladić Modi Mohammed Molière Mondale Monet
    Montesquieu Moses Mozart Mubarak Muhammad Musharraf Mussolini Nabokov Napoleon Nasrallah Nasser Nehru Nero
    Neruda Netanyahu Newton Nietzsche Nixon Obama Ocasio-Cortez Odysseus Oppenheimer Orban Orbán Orwell Ovid Palin
    Pasteur Pelosi Peres Perón Petrarch Picasso Pinochet Plato Plautus Pliny Plutarch Prokofiev Proust Ptolemy
    Puccini Pushkin Putin Pythagoras Quayle Rabin Rachmaninoff Racine Rajoy Rasputin Reagan Rembrandt Renzi Riemann
    Rimbaud Robespierre Rommel Romney Roosevelt Rossini Rousseau Rumsfeld Saddam Salvini Sarkozy Sartre Schiller
    Scholz Schopenhauer Schröder Schrödinger Schubert Schumer Schäuble Seneca Shakespeare Sharon Shelley
    Shostakovich Socrates Sophocles Spielberg Spinoza Stalin Stravinsky Suharto Sukarno Sunak Tacitus Talleyrand
    Tchaikovsky Tennyson Thackeray Thatcher Thucydides Titian Tito Tolkien Tolstoy Trollope Trotsky Truman Trump
    Tsipras Tudjman Turgenev Tutankhamun Ulbricht Varoufakis Verdi Verlaine Virgil Vivaldi Voltaire Wagner Warhol
    Wittgenstein Wolfowitz Wordsworth Yeats Yeltsin Zapatero Zardari Zarqawi Zawahiri Zelensky Zelenskyy Zeus Zola
    """)
