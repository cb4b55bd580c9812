# What the guarantee covers
covered-title = Abgesichert
statement-free = Die Absicherung ist kostenlos. Sie zahlen nur die Gebühr der Zahlungsart.
statement-late = Ware, die später kommt als im Vertrag vereinbart, ist abgesichert.
statement-off-contract = Ware, die nicht dem Vertrag entspricht, ist abgesichert.
statement-refund = Liegt die Schuld beim Lieferanten, werden bis zu { $percent } des abgesicherten Betrags erstattet.
statement-contract = Es zählt nur, was im Vertrag steht: Halten Sie Termine und Beschaffenheit der Ware fest.
statement-outside = Geld, das direkt auf das Bankkonto des Lieferanten geht, ist nicht abgesichert.
limit-title = Das Limit des Lieferanten
statement-limit = Jeder Lieferant hat ein Limit für alle seine Aufträge zusammen.
statement-above-limit = Auch ein Auftrag darüber kann ganz erstattet werden, wenn Sie die Schuld des Lieferanten belegen.
request-title = Erstattung verlangen
statement-not-shipped = Verspätet sich die Ware, schreiben Sie zuerst dem Lieferanten. Versendet er nicht oder vereinbart er mit Ihnen einen Aufschub, verlangen Sie die Erstattung.
statement-quality = Ist die Ware nicht wie vereinbart, verlangen Sie die Erstattung innerhalb von { $days } Tagen nach Erhalt.
statement-record = Schreiben Sie über die Nachrichten der Plattform, damit alles festgehalten ist.

# The timeline of a dispute
dispute-title = Ein Streitfall, Tag für Tag
dispute-day = Tag { $day }
dispute-opened = Sie eröffnen den Streitfall.
dispute-may-escalate = Sie können die Plattform einschalten, wenn der Lieferant nicht geantwortet hat.
dispute-supplier-answer = In der Regel der letzte Tag für die Antwort des Lieferanten.
dispute-automatic-escalation = Die Plattform wird automatisch eingeschaltet, wenn der Lieferant nicht geantwortet hat.
dispute-answer-proposal = Er wird automatisch geschlossen, wenn Sie auf den Vorschlag des Lieferanten nicht geantwortet haben.
dispute-platform-steps-in = Die Plattform greift ein, wenn es keine Einigung gibt.
dispute-evidence = Werden Belege angefordert, haben Sie in der Regel { $days } Werktage.
dispute-by-you = Sie handeln
dispute-by-others = Lieferant oder Plattform handelt

# What to keep, and what is refused
keep-title = Als Belege aufheben
statement-keep-contract = Den unterschriebenen Vertrag oder die Rechnung
statement-keep-specifications = Was festlegt, wie die Ware sein muss
statement-keep-drawings = Entwürfe und Zeichnungen
statement-keep-inspections = Prüfberichte
statement-keep-messages = Alles, was Sie und der Lieferant geschrieben haben
statement-keep-receipts = Unterschriebene Quittungen
statement-keep-pictures = Bilder oder Videos der Mängel
refused-title = Abgelehnt, wenn
statement-no-specifications = Sie keine klaren Vorgaben gemacht haben
statement-no-sample = Sie vor der Großbestellung kein Muster geprüft haben
statement-found-late = Sie die Mängel erst gefunden haben, als die Ware in Ihrem Land war
statement-no-reason = Sie einfach nur das Geld zurückwollen

# Where the guide is unclear
unclear-title = Wo der Leitfaden unklar ist
doubt-first-day = Er sagt nicht, ob der erste Tag zählt und in welcher Zeitzone. Sicherer ist ein Tag früher.
doubt-four-or-five = Der Lieferant hat in der Regel fünf Tage für die Antwort, doch die Plattform einschalten können Sie schon an Tag 4.
doubt-day-seven = Tag 7 kann ab der Eröffnung des Streitfalls zählen oder ab dem Vorschlag.
doubt-found-late = Sie können 30 Tage nach Erhalt der Ware die Erstattung verlangen, doch Mängel, die erst in Ihrem Land gefunden wurden, werden abgelehnt. Sicher ist eine Prüfung vor dem Versand.
doubt-limit-or-full = Er sagt, Sie seien bis zum Rest des Lieferantenlimits geschützt, und dann, eine Erstattung könne darüber hinausgehen.
covered-quotes = Die Worte des Leitfadens
