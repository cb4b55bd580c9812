# Derrière une ligne, et les sources
how = Comment ces frais sont calculés
step-rate = taux de frais
step-payment = un paiement
step-amount = commande
step-fee = frais, { $currency }
step-exact = non arrondi
step-rounded = frais, arrondis
step-flat = forfait, pour { $payment }
step-schedule = tel que publié
step-conversion = { $from } pour 1 { $to }
step-held-least = sous le minimum
step-held-most = au-dessus du maximum
step-least = frais minimum
step-most = frais maximum
step-bank-fee = frais de votre banque
step-bank-fee-unknown = frais de votre banque, inconnus
step-own-fee = votre chiffre, pour { $payment }
step-tier = La tranche jusqu’à { $upTo }
step-tier-last = La dernière tranche
step-months = { $count ->
    [one] mois { $span }
   *[other] mois { $span }
  }
step-principal = capital
step-credit = déduit du premier mois
step-loan-fee = total des frais du prêt
step-one-fee = frais
step-fees = total des frais
step-total = vous payez au total, { $currency }
plan = Mensualités, { $currency }
month = Mois
principal = Capital
loan-fee = Frais du prêt
you-pay = Vous payez
still-owed = Reste dû
sum = Total
loan-note = Taux annuel nominal (APR) { $apr }, soit un taux annuel effectif de { $effective }. Calculé à partir des taux, et non communiqué par le prêteur, qui fixe le taux dans votre contrat.
age = { $years ->
    [0] de cette année
    [one] il y a environ 1 an
   *[other] il y a environ { $years } ans
  }
age-unknown = date inconnue
undated = sans date ; son contenu renvoie à { $year }
dated = de { $year }
elsewhere = d’une autre source
only = Uniquement { $condition }.
warning-limit-may-be-lower = Votre propre limite par paiement peut être plus basse.
warning-fee-typical = Ce que les banques demandent en général. La vôtre fixe ses propres frais.
warning-fee-depends-on-amount = Le taux dépend du montant et du pays de destination.
warning-after-agreement = Les jours se comptent à partir du contrat de prêt, et non de la commande.
warning-fee-over-limit = Avec ses frais, jusqu’à { $feeMax }, le paiement de { $payment } dépasserait la limite de { $limit } : certains réseaux comptent les frais.
warning-near-converted-limit = Proche de la limite : { $scheduleLimit } font { $limit } au cours de référence, et c’est le cours du jour qui compte.

# Ses propres chiffres
figure-fee = Ce que votre banque demande pour un paiement : { $name }
figure-bankFee = Ce que votre banque demande en plus : { $name }
figure-rate = Votre taux en pourcentage : { $name }
figure-creditLine = La ligne de crédit qui vous est accordée : { $name }
figure-known = Votre chiffre pour { $name } : { $figure }
choice-excluded = { $name } n’est pas possible pour cette commande : { $reasons }. Choisissez un autre moyen de paiement.
choice-unknown = { $name } n’est pas proposé ici. Choisissez un autre moyen de paiement.
remove = Retirer
done = Terminé

# Pour qui ne voit pas la réponse changer
announce = { $best } : { $name }. Frais : { $fee } { $currency }, total : { $total } { $currency }. Fournisseur payé : { $when }.
announce-none = Aucun moyen de paiement n’est le meilleur à lui seul.

# Ce qui est à corriger
use = Utiliser { $value }
problem-request-malformed = La commande n’a pas pu être lue.
problem-field-missing = Cette information manque encore.
problem-field-unknown = « { $value } » ne fait pas partie d’une commande.
problem-field-invalid = « { $value } » n’est pas un des choix possibles.
problem-amount-malformed = Saisissez un montant en chiffres, par exemple { $example }.
problem-amount-not-positive = Le montant doit être supérieur à zéro.
problem-amount-too-precise = { $digits ->
    [0] { $currency } n’a pas de décimales.
    [one] { $currency } a { $digits } décimale, ce montant en a davantage.
   *[other] { $currency } a { $digits } décimales, ce montant en a davantage.
  }
problem-amount-too-large = Le montant doit être inférieur à { $most }.
problem-initial-payment-too-large = Le premier paiement dépasse le montant de la commande.
problem-currency-unknown = « { $value } » n’est pas un code de devise.
problem-country-unknown = « { $value } » n’est pas un code de pays.
problem-rate-invalid = « { $value } » n’est pas un taux de change utilisable.
problem-date-invalid = « { $value } » n’est pas un jour du calendrier.
problem-term-invalid = « { $value } » n’est pas une valeur utilisable ici.
problem-range-invalid = L’intervalle est inversé.
problem-schedule-invalid = La grille des frais n’a pas pu être lue.
problem-in = { $field } : { $message }

# Deux paiements par deux moyens
split-cheaper = Moins cher en deux paiements
split-possible = Possible en deux paiements
split-fee = Frais au total : { $fee }.
split-saves = {" "}Économie : { $same ->
    [yes] { $least }
   *[no] de { $least } à { $most }
  } par rapport à un paiement unique par { $name }.

# Les frais selon le montant
more-chart = Frais selon le montant
more-chart-note = le moyen le moins cher, et à partir de quel montant
more-budget = Ce que couvre votre budget
more-budget-note = la plus grande commande qu’il paie, frais compris
more-loading = Chargement…
chart-how = Chaque bande va du moins au plus qu’un moyen peut coûter : en pointillé si cela dépend d’une condition, en fondu si une partie est inconnue. La couleur suit le meilleur moyen. Faites glisser le repère, ou déplacez-le avec les touches fléchées.
chart-move = Montant de la commande dans le graphique
chart-order = votre commande, { $amount }
chart-at-least = dès { $fee }, le reste inconnu
chart-none = aucun n’est certain
chart-best-cost = Le moins cher pour ce montant
chart-best-cost-short = Le moins cher
chart-best-speed = Le plus rapide pour ce montant
chart-best-speed-short = Le plus rapide
chart-best-credit = Crédit le moins cher pour ce montant
chart-best-credit-short = Crédit le moins cher
chart-from = à partir de { $amount } : { $names }
chart-title = Frais selon le montant de la commande en { $currency }, deux échelles logarithmiques
chart-segment = { $from }–{ $to } : { $names }.
chart-fees = Pour { $amount } : { $fees }.
chart-table = Les mêmes chiffres pour { $amount }
chart-end = S’arrête à
chart-unknown = non comparé : une partie est inconnue
chart-always = pour tous les montants affichés
chart-never = jamais
chart-up-to = jusqu’à { $amount }
chart-from-on = à partir de { $amount }
chart-too-much = Le meilleur moyen change trop souvent ici pour être dessiné.
ends-at = s’arrête à { $limit }
no-limit = sans limite
short-wire-transfer = Virement
short-letter-of-credit = L/C

# Ce que permet un budget
budget-label = Budget, frais compris
budget-sure = Garanti, { $currency }
budget-best = Au mieux, { $currency }

# Le montant tel qu’il a été lu, et les jours qui comptent
understood = Montant lu : { $amount }.
business-days = Les dates d’arrivée comptent en jours ouvrés : un paiement effectué un week-end ou un jour férié bancaire compte à partir du jour ouvré suivant.
holidays-counted = Jours fériés bancaires pris en compte pour { $calendars }.
calendar-t2 = la zone euro
calendar-federal-reserve = les États-Unis
calendar-china = la Chine

# Where this page cannot
failed-elsewhere = Calculer sur une autre page

# The guarantee
covered-link = Suis-je couvert ?

# Une réponse à coller
copy-answer = Copier la réponse
copied = Réponse copiée : { $name }.
copy-here = Cette page ne peut pas copier. Voici la réponse, à copier vous-même.

# Names of methods where they stand in the sentences that use them
inline-card = Carte
inline-online-banking = Banque en ligne
inline-online-transfer = Virement en ligne
inline-wire-transfer = Virement bancaire (T/T)
inline-letter-of-credit = Lettre de crédit (L/C)
