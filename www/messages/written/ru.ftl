# How figures and days are written: signs, groups of digits, the parts of a date
figure-language = ru
figure-direction = ltr
figure-decimal = ,
figure-group = {"\u00A0"}
figure-grouping = 3
figure-ungrouped = 3
figure-percent = { $number }{"\u00A0"}%
figure-date = { $day } { $month ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
  } { $year } г.
figure-day = { $weekday ->
    [1] понедельник
    [2] вторник
    [3] среда
    [4] четверг
    [5] пятница
    [6] суббота
   *[7] воскресенье
  }, { $date }
list-more = { $items }, { $next }
list-and = { $items } и { $next }
list-or = { $items } или { $next }
list-apart = { $items }; { $next }

# The answer
written-best = Лучший способ оплатить { $amount }: { $name }.
written-best-speed = Самый быстрый способ оплатить { $amount }: { $name }.
written-best-credit = Кредит на сумму { $amount }: { $name }.
written-can = { $name }: этим способом можно оплатить { $amount }.
written-cannot = { $name }: этим способом нельзя оплатить { $amount }. Причина: { $reasons }.
written-none = Для суммы { $amount } подтвердить способ оплаты пока нельзя.
written-none-at-all = Ни один из известных способов не подходит для суммы { $amount }.
written-cost = Комиссия: { $fee }, всего к оплате: { $total }.
written-cost-open = Комиссия: не менее { $fee }; сколько добавит ваш банк, неизвестно. Всего к оплате: не менее { $total }.
written-cost-credit = Стоимость кредита: { $fee } (сумма всех комиссий), всего к возврату: { $total }.
written-payments = Потребуется { $count ->
    [one] { $count } платёж
    [few] { $count } платежа
    [many] { $count } платежей
   *[other] { $count } платежа
  }: { $payments }{ $limit ->
    [none] {""}
   *[other] , так как один платёж может быть не больше { $limit }
  }.
written-arrives-on = Деньги поступят: { $day } (через { $time }).
written-arrives-between = Деньги поступят: { $from } – { $to } ({ $time }).
written-arrives-in = Деньги поступят через { $time }.
written-arrives-agreement = Деньги поступят через { $time } после заключения кредитного договора.
written-arrives-unknown = Срок поступления денег не указан.

# The sum
written-term = { $figure } ({ $caption })
written-repeated = { $line }, { $count ->
    [2] дважды
   *[other] раз: { $count }
  }
written-split-ways = Дешевле двумя способами оплаты

# A loan
written-apr = Номинальная годовая ставка (APR) { $apr }, рассчитано здесь по месячным ставкам по методу американского правила Regulation Z, Appendix J; это наш расчёт, а не условия кредитора. Эффективная ставка: { $effective } годовых.
written-lender = Одобрение, лимит и ставки определяет кредитор.

# What is said with it
written-depends = От чего это зависит
written-notes = Обратите внимание
written-open = Оставшиеся способы и их условия
written-pair = { $name }: { $value }
written-understood = Этот ответ для заказа
written-initial = Первый платёж
not-said = Не указано

# What it rests on
written-document = «{ $title }» ({ $notes })
written-schedule = Таблица комиссий: { $name }, { $id }, { $date ->
    [none] без даты
   *[other] по состоянию на { $date }
  }{ $from ->
    [none] {""}
   *[other] , действует с { $from }
  }.
written-rate = Обменный курс: 1 { $from } = { $rate } { $to } ({ $source }, { $date }).
written-rate-own = Обменный курс: 1 { $from } = { $rate } { $to }, указан вместе с заказом.
written-link = Здесь можно проверить или изменить данные:
