# What the guarantee covers
covered-title = Objęte ochroną
statement-free = Gwarancja jest bezpłatna. Płacisz tylko opłatę za sposób płatności.
statement-late = Chroniony jest towar, który przychodzi później, niż mówi umowa.
statement-off-contract = Chroniony jest towar niezgodny z umową.
statement-refund = Jeśli winny jest dostawca, wraca do { $percent } chronionej kwoty.
statement-contract = Liczy się tylko to, co mówi umowa: zapisz w niej terminy i jaki ma być towar.
statement-outside = Pieniądze wysłane wprost na konto bankowe dostawcy nie są chronione.
limit-title = Limit dostawcy
statement-limit = Każdy dostawca ma limit, na wszystkie swoje zamówienia razem.
statement-above-limit = Zamówienie powyżej niego też może zostać zwrócone w całości, jeśli potrafisz wykazać winę dostawcy.
request-title = Prośba o zwrot
statement-not-shipped = Jeśli towar się spóźnia, napisz najpierw do dostawcy. Jeśli nie wysyła lub uzgadnia z tobą odroczenie, poproś o zwrot.
statement-quality = Jeśli towar nie jest taki, jak uzgodniono, poproś o zwrot w ciągu { $days } dni od otrzymania.
statement-record = Pisz przez wiadomości platformy, żeby był po tym ślad.

# The timeline of a dispute
dispute-title = Spór, dzień po dniu
dispute-day = Dzień { $day }
dispute-opened = Otwierasz spór.
dispute-may-escalate = Możesz przekazać spór platformie, jeśli dostawca nie odpowiedział.
dispute-supplier-answer = Zwykle ostatni dzień na odpowiedź dostawcy.
dispute-automatic-escalation = Spór trafia automatycznie do platformy, jeśli dostawca nie odpowiedział.
dispute-answer-proposal = Spór jest anulowany automatycznie, jeśli nie odpowiesz na propozycję dostawcy.
dispute-platform-steps-in = Platforma wkracza, jeśli nie ma porozumienia.
dispute-evidence = Na dostarczenie dowodów masz zwykle tyle dni roboczych: { $days }.
dispute-by-you = działasz ty
dispute-by-others = działa dostawca lub platforma

# What to keep, and what is refused
keep-title = Zachowaj jako dowód
statement-keep-contract = Podpisaną umowę lub fakturę
statement-keep-specifications = To, co mówi, jaki ma być towar
statement-keep-drawings = Rysunki i dokumenty projektowe
statement-keep-inspections = Raporty z kontroli
statement-keep-messages = Wszystko, co pisaliście ty i dostawca
statement-keep-receipts = Podpisane pokwitowania
statement-keep-pictures = Zdjęcia lub filmy wad
refused-title = Odmowa, jeśli
statement-no-specifications = Nie podano jasnej specyfikacji
statement-no-sample = Nie sprawdzono próbki przed dużym zamówieniem
statement-found-late = Wady znaleziono po przybyciu towaru do twojego kraju
statement-no-reason = Chcesz po prostu odzyskać pieniądze

# Where the guide is unclear
unclear-title = Gdzie poradnik jest niejasny
doubt-first-day = Nie mówi, czy pierwszy dzień się liczy ani w jakiej strefie czasowej. Bezpieczniej o dzień wcześniej.
doubt-four-or-five = Dostawca ma zwykle pięć dni na odpowiedź, a przekazać spór platformie możesz już w dniu 4.
doubt-day-seven = Dzień 7 może się liczyć od otwarcia sporu lub od propozycji.
doubt-found-late = Możesz prosić w ciągu 30 dni od otrzymania towaru, ale wady znalezione po jego przybyciu do twojego kraju są odrzucane. Bezpieczna jest kontrola przed wysyłką.
doubt-limit-or-full = Mówi, że ochrona sięga reszty limitu dostawcy, a potem, że zwrot może go przekroczyć.
covered-quotes = Słowa poradnika
