# What the guarantee covers
covered-title = Coperto
statement-free = La garanzia è gratuita. Paga solo la commissione del metodo di pagamento.
statement-late = La merce che arriva più tardi di quanto dice il contratto è coperta.
statement-off-contract = La merce che non è come dice il contratto è coperta.
statement-refund = Se la colpa è del fornitore, viene rimborsato fino al { $percent } dell’importo coperto.
statement-contract = Conta solo ciò che dice il contratto: metta per iscritto le date e come dev’essere la merce.
statement-outside = Il denaro inviato direttamente sul conto bancario del fornitore non è coperto.
limit-title = Il limite del fornitore
statement-limit = Ogni fornitore ha un limite, per tutti i suoi ordini insieme.
statement-above-limit = Anche un ordine superiore può essere rimborsato per intero, se può provare la colpa del fornitore.
request-title = Chiedere il rimborso
statement-not-shipped = Se la merce ritarda, scriva prima al fornitore. Se non spedisce, o concorda con Lei un rinvio, chieda il rimborso.
statement-quality = Se la merce non è come pattuito, chieda il rimborso entro { $days } giorni dal ricevimento.
statement-record = Scriva con i messaggi della piattaforma, così resta traccia.

# The timeline of a dispute
dispute-title = Una controversia, giorno per giorno
dispute-day = Giorno { $day }
dispute-opened = Lei apre la controversia.
dispute-may-escalate = Può inoltrarla alla piattaforma, se il fornitore non ha risposto.
dispute-supplier-answer = Di solito l’ultimo giorno per la risposta del fornitore.
dispute-automatic-escalation = Viene inoltrata automaticamente alla piattaforma, se il fornitore non ha risposto.
dispute-answer-proposal = Viene annullata automaticamente, se non ha risposto alla proposta del fornitore.
dispute-platform-steps-in = La piattaforma interviene, se non c’è accordo.
dispute-evidence = Se Le chiedono le prove, di solito ha { $days } giorni lavorativi.
dispute-by-you = agisce Lei
dispute-by-others = agisce il fornitore o la piattaforma

# What to keep, and what is refused
keep-title = Da conservare come prova
statement-keep-contract = Il contratto o la fattura firmati
statement-keep-specifications = Ciò che dice come dev’essere la merce
statement-keep-drawings = Disegni e documenti di progetto
statement-keep-inspections = Rapporti di ispezione
statement-keep-messages = Tutto ciò che Lei e il fornitore avete scritto
statement-keep-receipts = Ricevute firmate
statement-keep-pictures = Foto o video dei difetti
refused-title = Rifiutato, se
statement-no-specifications = Non ha dato specifiche chiare
statement-no-sample = Non ha controllato un campione prima dell’ordine grande
statement-found-late = Ha trovato i difetti dopo l’arrivo della merce nel Suo Paese
statement-no-reason = Vuole semplicemente indietro i soldi

# Where the guide is unclear
unclear-title = Dove la guida non è chiara
doubt-first-day = Non dice se il primo giorno conta, né in quale fuso orario. Per sicurezza, anticipi di un giorno.
doubt-four-or-five = Il fornitore ha di solito cinque giorni per rispondere, ma può inoltrarla già il giorno 4.
doubt-day-seven = Il giorno 7 può contare dall’apertura della controversia o dalla proposta.
doubt-found-late = Può chiedere entro 30 giorni dal ricevimento della merce, ma i difetti trovati dopo l’arrivo nel Suo Paese sono rifiutati. Più sicura è un’ispezione prima della spedizione.
doubt-limit-or-full = Dice che Lei è protetto fino a quanto resta del limite del fornitore, e poi che un rimborso può superarlo.
covered-quotes = Le parole della guida
