"""Owns the surnames by which the whole world knows one person, so that a text need not give the whole name.

They hold where a text is not about health and care, in which they are the names of local people too.
"""

from __future__ import annotations

from loaders.knowledge.word_lists import word_set

KNOWN_SURNAMES = word_set("""
    Achilles Adenauer Adorno Aeschylus Agamemnon Ahmadinejad Akhmatova Alaric Alcibiades Allende Anselm Aphrodite
    Aquinas Arafat Archimedes Arendt Aristotle Assad Ataturk Attila Attlee Augustus Austen Averroes Avicenna Aznar
    Babbage Bach Balzac Bartók Baudelaire Beckett Beckham Beethoven Bentham Berlioz Berlusconi Bernini Beyoncé Bhutto
    Bismarck Bizet Björk Boccaccio Bohr Bolsonaro Bolívar Bono Boole Borges Botticelli Boulez Brahms Brecht Brezhnev
    Britten Brontë Bruckner Buddha Bush Byron Caesar Caligula Camus Caravaggio Castro Catullus Cavour Ceausescu
    Ceaușescu Cervantes Chamorro Chaplin Charlemagne Chaucer Chekhov Cher Chirac Chomsky Chopin Churchill Chávez
    Cicero Claudius Cleopatra Clinton Clintons Coleridge Confucius Copernicus Copland Cromwell Curie Cézanne Dalí
    Dante Danton Darwin Debussy Defoe Degas Democritus Derrida Descartes Dickens Diderot Dionysus Dirac Disraeli
    Djokovic Donatello Dostoevsky Dostoyevsky Draghi Dryden Dubček Duchamp Dukakis Dumas Duterte Dvořák Dürer Edison
    Einstein Eisenhower Elgar Eminem Engels Epictetus Epicurus Erasmus Erdogan Erdoğan Euclid Euler Euripides Faraday
    Faulkner Fauré Federer Fermat Fermi Feynman Flaubert Foucault Fourier Franco Freud Fujimori Gaddafi Gadhafi
    Galileo Galsworthy Gandhi Garibaldi Gauguin Gauss Gershwin Ghani Gingrich Giotto Giuliani Gladstone Goethe Gogol
    Goldwater Gorbachev Gorbachov Goya Grieg Guevara Gödel Habermas Hadrian Handel Haniyeh Hannibal Havel Hawking
    Hawthorne Haydn Hegel Heidegger Heisenberg Hekmatyar Hemingway Heracles Heraclitus Herodotus Hesiod Hesse Hilbert
    Himmler Hindenburg Hippocrates Hirohito Hitchcock Hitler Hobbes Hollande Honecker Hume Husserl Huygens Ibsen
    Izetbegović Janáček Jaruzelski Jesus Juncker Justinian Juvenal Kafka Kagame Kandinsky Kant Karadžić Karimov Karzai
    Keats Kennedy Kennedys Kepler Kerouac Keynes Khamenei Khashoggi Khatami Khomeini Khrushchev Kierkegaard Kipling
    Kissinger Klimt Kohl Kościuszko Kubrick Lafayette Lagrange Laplace Lavoisier Leibniz Lenin Lermontov Linnaeus
    Liszt Livy Lucretius Ludendorff Lukashenko Lula MacArthur Machiavelli Macron Madonna Maduro Magellan Magritte
    Mahler Maimonides Mandela Manet Mao Maradona Marx Matisse Mazzini Mbeki McCain McConnell Medvedev Meloni Melville
    Mendeleev Mendelssohn Menem Merkel Messi Messiaen Metternich Michelangelo Milosevic Milošević Mitterrand Mladić
    Modi Mohammed Molière Mondale Mondrian Monet Montesquieu Monteverdi Morsi Moses Mozart Mubarak Mugabe Muhammad
    Museveni Musharraf Mussolini Nabokov Nadal Napoleon Nasrallah Nasser Nazarbayev Nehru Nero Neruda Netanyahu Newton
    Nietzsche Nixon Nkrumah Noriega Obama Ocasio-Cortez Ockham Odin Odysseus Oedipus Olmert Oppenheimer Orban Orbán
    Orwell Ovid Palestrina Palin Parmenides Pasternak Pasteur Pauli Pavlov Pelosi Pelé Peres Pericles Perseus Perón
    Petrarch Piaget Picasso Pinochet Planck Plato Plautus Pliny Plutarch Poe Poincaré Pollock Pompey Pompidou Popper
    Poroshenko Poseidon Prokofiev Proust Ptolemy Puccini Purcell Pushkin Putin Pythagoras Qaddafi Quayle Quine
    Rabelais Rabin Rachmaninoff Racine Rafsanjani Rajoy Ramesses Rasputin Ravel Reagan Rembrandt Renoir Renzi Riemann
    Rihanna Rilke Rimbaud Robespierre Rodin Rommel Romney Ronaldinho Ronaldo Roosevelt Rossini Rothko Rouhani Rousseau
    Rubens Rumsfeld Rutherford Saakashvili Sadat Saddam Saladin Salvini Sappho Sarkozy Sartre Satan Satie Schiller
    Schoenberg Scholz Schopenhauer Schröder Schrödinger Schubert Schumacher Schumann Schumer Schäuble Scipio Seneca
    Shakespeare Shakira Sharon Shelley Shevardnadze Shostakovich Sibelius Smetana Socrates Solzhenitsyn Sophocles
    Spielberg Spinoza Stalin Steinbeck Stendhal Stockhausen Stravinsky Strindberg Suharto Sukarno Suleiman Sunak
    Tacitus Talleyrand Tamerlane Tchaikovsky Tennyson Thackeray Thatcher Theseus Thoreau Thucydides Tiberius Titian
    Tito Tolkien Tolstoy Trajan Trollope Trotsky Truman Trump Tsipras Tudjman Turgenev Turing Tutankhamun Twain
    Tymoshenko Ulbricht Varoufakis Velázquez Verdi Vergil Verlaine Vermeer Vespasian Virgil Vishnu Vivaldi Voltaire
    Wagner Walesa Warhol Wałęsa Whitman Wittgenstein Wolfowitz Woolf Wordsworth Yanukovych Yeats Yeltsin Yushchenko
    Zapatero Zardari Zarqawi Zawahiri Zelensky Zelenskyy Zeus Zidane Zola Zuma
""")
