# How figures and days are written: signs, groups of digits, the parts of a date
figure-language = fr
figure-direction = ltr
figure-decimal = ,
figure-group = {"\u202F"}
figure-grouping = 3
figure-ungrouped = 3
figure-percent = { $number }{"\u202F"}%
figure-date = { $day ->
    [1] 1er
   *[other] { $day }
  } { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
  } { $year }
figure-day = { $weekday ->
    [1] lundi
    [2] mardi
    [3] mercredi
    [4] jeudi
    [5] vendredi
    [6] samedi
   *[7] dimanche
  } { $date }
list-more = { $items }, { $next }
list-and = { $items } et { $next }
list-or = { $items } ou { $next }
list-apart = { $items } ; { $next }

# The answer
written-best = Le meilleur moyen de payer { $amount } : { $name }.
written-best-speed = Le moyen le plus rapide de payer { $amount } : { $name }.
written-best-credit = Crédit pour { $amount } : { $name }.
written-can = { $name } : vous pouvez payer { $amount } ainsi.
written-cannot = { $name } : vous ne pouvez pas payer { $amount } ainsi. Raison : { $reasons }.
written-none = Aucun moyen de payer { $amount } ne peut être confirmé.
written-none-at-all = Aucun moyen connu ne permet de payer { $amount }.
written-cost = Les frais sont de { $fee } ; vous payez donc { $total } au total.
written-cost-open = Les frais sont d’au moins { $fee } ; ce que votre banque y ajoute n’est pas connu. Vous payez au moins { $total } au total.
written-cost-credit = Le crédit coûte { $fee } (somme de tous les frais) ; vous remboursez donc { $total } au total.
written-payments = Il faut { $count ->
    [one] { $count } paiement
   *[other] { $count } paiements
  } : { $payments }{ $limit ->
    [none] {""}
   *[other] , car un paiement ne peut pas dépasser { $limit }
  }.
written-arrives-on = L’argent arrive le { $day } (sous { $time }).
written-arrives-between = L’argent arrive entre le { $from } et le { $to } ({ $time }).
written-arrives-in = L’argent arrive sous { $time }.
written-arrives-agreement = L’argent arrive { $time } après la signature du contrat de crédit.
written-arrives-unknown = La date d’arrivée de l’argent n’est pas indiquée.

# The sum
written-term = { $figure } ({ $caption })
written-repeated = { $line }, { $count ->
    [2] deux fois
   *[other] { $count } fois
  }
written-split-ways = Moins cher avec deux moyens de paiement

# A loan
written-apr = Taux annuel nominal (APR) { $apr }, calculé ici à partir des taux mensuels selon la réglementation américaine Regulation Z, Appendix J ; ce n’est pas une information du prêteur. Cela fait { $effective } par an en taux effectif.
written-lender = L’acceptation, le plafond et les taux sont décidés par le prêteur.

# What is said with it
written-depends = De quoi cela dépend
written-notes = À noter
written-open = Options restantes et leurs conditions
written-pair = { $name } : { $value }
written-understood = Cette réponse vaut pour
written-initial = Premier paiement
not-said = Non précisé

# What it rests on
written-document = « { $title } » ({ $notes })
written-schedule = Barème : { $name }, { $id }, { $date ->
    [none] sans date
   *[other] en date du { $date }
  }{ $from ->
    [none] {""}
   *[other] , en vigueur depuis le { $from }
  }.
written-rate = Taux de change : 1 { $from } = { $rate } { $to } ({ $source }, { $date }).
written-rate-own = Taux de change : 1 { $from } = { $rate } { $to }, indiqué avec la commande.
written-link = Vérifier ou modifier les chiffres :
