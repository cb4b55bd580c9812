# La commande
amount = Montant de la commande
currency = Devise
country = Pays du compte bancaire
business = Achat en tant que
business-yes = Entreprise
business-no = Particulier
pay-on = Date de paiement
choose-one = Choisir…

# La réponse
best-cost = Le moyen de payer le moins cher
best-speed = Le moyen de payer le plus rapide
best-credit = Crédit le moins cher
fee = Frais
total = Total
arrives = Fournisseur payé
choose = Choisir { $name }
chosen = Choisi
choice-missing = Choisissez un moyen de paiement.
choice-unconfirmed = { $name } ne peut être confirmé tant que les frais de cette commande ne sont pas connus.
stale = En attente d’une commande valide. La réponse affichée reste celle pour { $amount }.
stale-none = La réponse s’affichera dès que la commande sera complète.
failed = Les frais ne peuvent pas être calculés ici : ce navigateur, ou les règles de sécurité de cette page, n’ont pas laissé le calcul se charger.
failed-schedule = La grille des frais de cette page n’a pas pu être chargée ou n’est pas valide.
part-missing = Cette partie n’a pas pu être chargée.
retry = Réessayer
compact = Payer par { $name } : frais { $fee }{ $when ->
    [none] {""}
   *[other] , fournisseur payé { $when }
  }
compact-all = { $count ->
    [one] Comparer { $count } moyen de paiement
   *[other] Comparer { $count } moyens de paiement
  }
none = Aucun moyen de paiement ne peut être confirmé
none-at-all = Aucun moyen de payer cette commande
none-conditional = Chaque option restante dépend d’informations que vous n’avez pas données. Ce qu’il faut est indiqué pour chacune.
none-unpriced = Aucun moyen restant n’a des frais entièrement connus.
none-impossible = Aucun des moyens connus ne convient à cette commande. La raison est indiquée pour chacun.
none-credit = Le crédit ne peut pas encore être confirmé
none-credit-open = Le crédit dépend d’un point que la commande ne précise pas. Les moyens de paiement sans crédit figurent aussi dans la liste.
none-credit-impossible = Aucun crédit ne convient à cette commande ; la raison est indiquée dans la liste, avec les moyens de paiement sans crédit.

doubt = { $method ->
    [card] Un paiement par carte
    [online-banking] La banque en ligne
    [wire-transfer] Un virement bancaire
    [online-transfer] Un virement en ligne
    [letter-of-credit] Une lettre de crédit
   *[other] { $name }
  } pourrait vous faire économiser jusqu’à { $save }{ $loses ->
    [no] {""}
   *[yes] {" "}ou vous coûter jusqu’à { $lose } de plus
  } : cela dépend { $on ->
    [bank] de votre banque
    [rate] du taux de votre prestataire
   *[other] de vos chiffres
  }{ $condition ->
    [none] .
   *[other] , et ce n’est possible que { $condition }.
  }
doubt-unpriced = Peut-être moins cher : { $names }. Les frais complets ne sont pas connus.
doubt-speed = Un autre moyen peut être plus rapide : comparez les jours.
certain = Aucun autre moyen ici ne peut coûter moins.
certain-speed = Aucun autre moyen ici ne peut être plus rapide.
speed-cheapest = C’est aussi le moyen le moins cher.
speed-price = Le moins cher : { $name }, { $by ->
    [all] { $save } de moins
    [most] jusqu’à { $save } de moins
   *[other] jusqu’à { $save } de moins ou jusqu’à { $lose } de plus
  }{ $when ->
    [none] .
   *[other]  ; fournisseur payé : { $when }.
  }
ties = { $names } : mêmes frais, même délai.

# Ses propres chiffres
enter-fee = Saisir les frais de ma banque
enter-bankFee = Saisir les frais de ma banque pour une lettre de crédit
enter-rate = Saisir mon taux
enter-creditLine = Saisir ma ligne de crédit
ask-country = Où se trouve votre compte ?
ask-business = Je suis une entreprise

# La comparaison
all = Tous les moyens de paiement
rank = Trier par
rank-cost = Le moins cher
rank-speed = Le plus rapide
badge-best = Le meilleur
badge-cheapest = Le moins cher
badge-fastest = Le plus rapide
method = Moyen de paiement
fee-in = Frais, { $currency }
arrives-days = Jours ouvrés
from = dès
plus-unknown = + frais bancaires
key-sure = au moins
key-maybe = au plus
key-unknown = inconnu
key-condition = sous condition
key-arrival = arrivée
key-weekend = banques fermées
hours = { $max ->
    [one] { $span } heure
   *[other] { $span } heures
  }
days = { $max ->
    [one] { $span } jour ouvré
   *[other] { $span } jours ouvrés
  }
in = sous { $time }
after-agreement = après signature du contrat
not-stated = Non indiquée
two-payments = en { $count } paiements
instalments = { $months ->
    [one] { $months } mensualité
   *[other] { $months } mensualités
  }
apr = taux annuel nominal (APR){"\u00A0"}{ $apr }
aside-percent = { $rate } du paiement
aside-clamped = { $rate } de la commande, { $bounds }
aside-variants = { $count } services
aside-typical = Votre banque fixe les frais
not-possible = Impossible pour cette commande
apart = { $items } ; { $next }

method-paypal = PayPal
method-card = Carte
method-online-banking = Banque en ligne
method-online-transfer = Virement en ligne
method-wire-transfer = Virement bancaire (T/T)
method-western-union = Western Union
method-letter-of-credit = Lettre de crédit (L/C)
method-pay-later = Pay Later
variant-visa = Visa
variant-mastercard = Mastercard
variant-us-account = compte américain
variant-de-fr-account = compte allemand ou français
variant-trustly = Trustly
variant-ideal = iDEAL
variant-bancontact = Bancontact
variant-sofort = Sofort
variant-giropay = giropay
variant-p24 = Przelewy24
variant-eps = eps
variant-payu = PayU
variant-european-account = compte européen

# Pourquoi non, ou à quelle condition
reason-currency-not-supported = uniquement en { $list }
reason-country-not-supported = uniquement pour un compte dans : { $list }
reason-country-not-supported-many = uniquement pour un compte dans { $count } autres pays, par exemple : { $list }
reason-business-only = uniquement pour les entreprises
reason-rate-missing = il faut un taux de change pour { $currency }, et aucun n’est connu
reason-over-order-limit = uniquement les commandes jusqu’à { $limit }
reason-too-many-payments = il faudrait { $payments } paiements de { $limit } au plus, et le maximum est de { $maxPayments }
reason-too-many-payments-none = sa limite de { $limit } ne laisse place à aucun paiement
reason-over-payment-limit = un paiement de { $payment } dépasse la limite de { $limit }
reason-country-required = si votre compte est dans l’un de ces pays : { $list }
reason-country-required-many = si votre compte est dans l’un des { $count } pays desservis, par exemple : { $list }
reason-country-required-short = dans certains pays
reason-bank-must-participate = si votre banque participe
reason-business-required = si vous êtes une entreprise
reason-approval-required = sous réserve d’acceptation

# À savoir
warning-account-currency-differs = Un compte dans ce pays est en général en { $accountCurrency }. La conversion en { $orderCurrency } par votre banque s’y ajoute et coûte souvent plus que tous les frais indiqués ici.
warning-holidays-not-counted = Les jours fériés bancaires ne sont pas pris en compte.
warning-rates-stale = Les cours de référence du { $asOf } sont antérieurs de { $days ->
    [one] { $days } jour
   *[other] { $days } jours
  } à la date de paiement.
warning-fee-heavy = Les frais représentent au moins { $feeRate } de la commande.
holidays-until = Les jours fériés bancaires sont connus jusqu’en { $year }.
holidays-unknown = Jours fériés bancaires non connus pour : { $countries }.
rate-used = Conversion à 1 { $from } = { $rate } { $to }{ $date ->
    [none] {""}
   *[other] {" "}({ $date })
  }.

# Les petites lignes
fine = Estimations d’après des guides publiés vers { $years }. Ceci n’est pas une offre ; vérifiez avant de payer.
fine-undated = Estimations d’après des chiffres publiés. Ceci n’est pas une offre ; vérifiez avant de payer.
sources = Sources
