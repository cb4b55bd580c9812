# What the guarantee covers
covered-title = Couvert
statement-free = La garantie est gratuite. Vous ne payez que les frais du moyen de paiement.
statement-late = Les marchandises livrées plus tard que prévu au contrat sont couvertes.
statement-off-contract = Les marchandises non conformes au contrat sont couvertes.
statement-refund = Si le fournisseur est en faute, jusqu’à { $percent } du montant couvert est remboursé.
statement-contract = Seul compte ce que dit le contrat : notez-y les dates et ce que doivent être les marchandises.
statement-outside = L’argent envoyé directement sur le compte bancaire du fournisseur n’est pas couvert.
limit-title = Le plafond du fournisseur
statement-limit = Chaque fournisseur a un plafond, pour l’ensemble de ses commandes.
statement-above-limit = Une commande au-delà peut tout de même être remboursée en entier, si vous pouvez prouver la faute du fournisseur.
request-title = Demander un remboursement
statement-not-shipped = Si les marchandises tardent, écrivez d’abord au fournisseur. S’il n’expédie pas, ou convient avec vous d’un report, demandez un remboursement.
statement-quality = Si les marchandises ne sont pas conformes, faites la demande dans les { $days } jours après réception.
statement-record = Écrivez par la messagerie de la plateforme, pour garder une trace.

# The timeline of a dispute
dispute-title = Un litige, jour par jour
dispute-day = Jour { $day }
dispute-opened = Vous ouvrez le litige.
dispute-may-escalate = Vous pouvez demander l’intervention de la plateforme, si le fournisseur n’a pas répondu.
dispute-supplier-answer = En général, dernier jour pour la réponse du fournisseur.
dispute-automatic-escalation = La plateforme est saisie automatiquement, si le fournisseur n’a pas répondu.
dispute-answer-proposal = Il est annulé automatiquement, si vous n’avez pas répondu à la proposition du fournisseur.
dispute-platform-steps-in = La plateforme intervient, s’il n’y a pas d’accord.
dispute-evidence = Si des preuves vous sont demandées, vous avez en général { $days } jours ouvrés.
dispute-by-you = vous agissez
dispute-by-others = le fournisseur ou la plateforme agit

# What to keep, and what is refused
keep-title = À garder comme preuve
statement-keep-contract = Le contrat ou la facture signés
statement-keep-specifications = Ce qui dit comment doivent être les marchandises
statement-keep-drawings = Dessins et documents de conception
statement-keep-inspections = Rapports d’inspection
statement-keep-messages = Tout ce que vous et le fournisseur avez écrit
statement-keep-receipts = Reçus signés
statement-keep-pictures = Photos ou vidéos des défauts
refused-title = Refusé, si
statement-no-specifications = Vous n’avez pas donné de spécifications claires
statement-no-sample = Vous n’avez pas contrôlé d’échantillon avant la commande en gros
statement-found-late = Vous avez trouvé les défauts après l’arrivée des marchandises dans votre pays
statement-no-reason = Vous voulez simplement récupérer l’argent

# Where the guide is unclear
unclear-title = Où le guide n’est pas clair
doubt-first-day = Il ne dit pas si le premier jour compte, ni dans quel fuseau horaire. Par prudence, prenez un jour d’avance.
doubt-four-or-five = Le fournisseur a en général cinq jours pour répondre, mais vous pouvez demander l’intervention de la plateforme dès le jour 4.
doubt-day-seven = Le jour 7 peut se compter depuis l’ouverture du litige ou depuis la proposition.
doubt-found-late = Vous pouvez faire la demande dans les 30 jours après réception, mais les défauts trouvés après l’arrivée dans votre pays sont refusés. Une inspection avant l’expédition est plus sûre.
doubt-limit-or-full = Il dit que vous êtes protégé jusqu’au reste du plafond du fournisseur, puis qu’un remboursement peut aller au-delà.
covered-quotes = Les mots du guide
