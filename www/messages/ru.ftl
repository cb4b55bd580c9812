# Заказ
amount = Сумма заказа
currency = Валюта
country = Страна банковского счёта
business = Покупатель
business-yes = Компания
business-no = Частное лицо
pay-on = Дата оплаты
choose-one = Выберите…

# Ответ
best-cost = Самый дешёвый способ оплаты
best-speed = Самый быстрый способ оплаты
best-credit = Самый дешёвый кредит
fee = Комиссия
total = Итого
arrives = Зачисление поставщику
choose = Выбрать: { $name }
chosen = Выбрано
choice-missing = Выберите способ оплаты.
choice-unconfirmed = Выбор «{ $name }» нельзя подтвердить, пока неизвестны комиссии для этого заказа.
stale = Заказ пока заполнен не полностью или с ошибкой. Здесь по-прежнему ответ для суммы { $amount }.
stale-none = Ответ появится, как только заказ будет заполнен.
failed = Рассчитать комиссию здесь не удалось: браузер или политика безопасности этой страницы не позволили загрузить модуль расчёта.
failed-schedule = Тарифы для этой страницы не удалось загрузить, или в них есть ошибка.
part-missing = Эта часть не загрузилась.
retry = Повторить
compact = Оплата: { $name } — комиссия { $fee }{ $when ->
    [none] {""}
   *[other] , зачисление: { $when }
  }
compact-all = { $count ->
    [one] Сравнить { $count } способ
    [few] Сравнить { $count } способа
    [many] Сравнить { $count } способов
   *[other] Сравнить { $count } способа
  }
none = Подтвердить способ оплаты пока нельзя
none-at-all = Этот заказ нельзя оплатить ни одним способом
none-conditional = Каждый оставшийся вариант зависит от данных, которые не указаны. Что нужно, написано рядом с вариантом.
none-unpriced = Ни для одного из оставшихся способов комиссия не известна полностью.
none-impossible = Ни один из известных способов не подходит для этого заказа. Причина указана рядом с каждым.
none-credit = Кредит пока нельзя подтвердить
none-credit-open = Кредит зависит от условия, о котором в заказе не сказано. Способы оплаты без кредита тоже есть в списке.
none-credit-impossible = Для этого заказа кредит не подходит; причина указана в списке вместе со способами оплаты без кредита.

doubt = { $method ->
    [wire-transfer] Банковский перевод
    [online-transfer] Онлайн-перевод
    [letter-of-credit] Аккредитив
   *[other] Способ «{ $name }»
  } может обойтись максимум на { $save } дешевле{ $loses ->
    [no] {""}
   *[yes] {" "}или максимум на { $lose } дороже
  }: это зависит от { $on ->
    [bank] вашего банка
    [rate] ставки вашего платёжного сервиса
   *[other] ваших данных
  }{ $condition ->
    [none] .
   *[other] ; способ доступен только { $condition }.
  }
doubt-unpriced = Возможно, дешевле: { $names }. Полная комиссия неизвестна.
doubt-speed = Другим способом деньги могут поступить раньше: сравните сроки.
certain = Ни один другой способ здесь не может обойтись дешевле.
certain-speed = Ни одним другим способом деньги здесь не могут поступить раньше.
speed-cheapest = Это и самый дешёвый способ.
speed-price = Дешевле всего: { $name }, { $by ->
    [all] на { $save } меньше
    [most] максимум на { $save } меньше
   *[other] максимум на { $save } меньше или максимум на { $lose } больше
  }{ $when ->
    [none] .
   *[other] ; зачисление поставщику: { $when }.
  }
ties = { $names }: та же комиссия и тот же срок зачисления.

# Собственные данные
enter-fee = Указать комиссию моего банка
enter-bankFee = Указать комиссию моего банка за аккредитив
enter-rate = Указать мою ставку
enter-creditLine = Указать мой кредитный лимит
ask-country = Где открыт ваш счёт?
ask-business = Я покупаю от имени компании

# Сравнение
all = Все способы оплаты
rank = Сортировка
rank-cost = Дешевле
rank-speed = Быстрее
badge-best = Лучший
badge-cheapest = Дешевле всего
badge-fastest = Быстрее всего
method = Способ
fee-in = Комиссия, { $currency }
arrives-days = Рабочие дни
from = от
plus-unknown = + комиссия банка
key-sure = не менее
key-maybe = не более
key-unknown = неизвестно
key-condition = при условии
key-arrival = зачисление
key-weekend = банки закрыты
hours = { $max ->
    [one] { $span } час
    [few] { $span } часа
    [many] { $span } часов
   *[other] { $span } часа
  }
days = { $max ->
    [one] { $span } рабочий день
    [few] { $span } рабочих дня
    [many] { $span } рабочих дней
   *[other] { $span } рабочего дня
  }
in = через { $time }
after-agreement = после заключения договора
not-stated = Не указано
two-payments = { $count ->
    [one] { $count } платежом
    [few] { $count } платежами
    [many] { $count } платежами
   *[other] { $count } платежами
  }
instalments = { $months ->
    [one] { $months } взнос
    [few] { $months } взноса
    [many] { $months } взносов
   *[other] { $months } взноса
  }
apr = номинальная годовая ставка (APR){"\u00A0"}{ $apr }
aside-percent = { $rate } от платежа
aside-clamped = { $rate } от суммы заказа, { $bounds }
aside-variants = { $count ->
    [one] { $count } сервис
    [few] { $count } сервиса
    [many] { $count } сервисов
   *[other] { $count } сервиса
  }
aside-typical = Комиссию устанавливает ваш банк
not-possible = Недоступно для этого заказа
apart = { $items }; { $next }

method-paypal = PayPal
method-card = Карта
method-online-banking = Онлайн-банкинг
method-online-transfer = Онлайн-перевод
method-wire-transfer = Банковский перевод (T/T)
method-western-union = Western Union
method-letter-of-credit = Аккредитив
method-pay-later = Pay Later
variant-visa = Visa
variant-mastercard = Mastercard
variant-us-account = счёт в США
variant-de-fr-account = счёт в Германии или Франции
variant-trustly = Trustly
variant-ideal = iDEAL
variant-bancontact = Bancontact
variant-sofort = Sofort
variant-giropay = giropay
variant-p24 = Przelewy24
variant-eps = eps
variant-payu = PayU
variant-european-account = счёт в Европе

# Почему нет или при каком условии
reason-currency-not-supported = только { $list }
reason-country-not-supported = только если страна счёта — { $list }
reason-country-not-supported-many = { $count ->
    [one] только для счетов в { $count } другой стране (например, { $list })
    [few] только для счетов в { $count } других странах (например, { $list })
    [many] только для счетов в { $count } других странах (например, { $list })
   *[other] только для счетов в { $count } других странах (например, { $list })
  }
reason-business-only = только для компаний
reason-rate-missing = нужен обменный курс для { $currency }, а он неизвестен
reason-over-order-limit = только заказы до { $limit }
reason-too-many-payments = { $payments ->
    [one] понадобился бы { $payments } платёж
    [few] понадобилось бы { $payments } платежа
    [many] понадобилось бы { $payments } платежей
   *[other] понадобилось бы { $payments } платежа
  } не более { $limit } каждый, а возможно не больше { $maxPayments }
reason-too-many-payments-none = лимит { $limit } не позволяет провести ни одного платежа
reason-over-payment-limit = платёж { $payment } превышает лимит { $limit }
reason-country-required = если страна вашего счёта — { $list }
reason-country-required-many = { $count ->
    [one] если ваш счёт в одной из { $count } страны (например, { $list })
    [few] если ваш счёт в одной из { $count } стран (например, { $list })
    [many] если ваш счёт в одной из { $count } стран (например, { $list })
   *[other] если ваш счёт в одной из { $count } стран (например, { $list })
  }
reason-country-required-short = в некоторых странах
reason-bank-must-participate = при участии вашего банка
reason-business-required = для компаний
reason-approval-required = после одобрения

# На что обратить внимание
warning-account-currency-differs = Счёт в этой стране обычно ведётся в { $accountCurrency }. Конвертация в { $orderCurrency } вашим банком оплачивается отдельно и часто обходится дороже любой комиссии, указанной здесь.
warning-holidays-not-counted = Банковские праздники не учтены.
warning-rates-stale = Справочные курсы от { $asOf } старше дня оплаты на { $days ->
    [one] { $days } день.
    [few] { $days } дня.
    [many] { $days } дней.
   *[other] { $days } дня.
  }
warning-fee-heavy = Комиссия составляет не менее { $feeRate } от суммы заказа.
holidays-until = Банковские праздники известны по { $year } год включительно.
holidays-unknown = Нет данных о банковских праздниках: { $countries }.
rate-used = Пересчитано по курсу 1 { $from } = { $rate } { $to }{ $date ->
    [none] {""}
   *[other] {" "}({ $date })
  }.

# Мелкий шрифт
fine = Оценка по опубликованным руководствам (примерно { $years }). Не является офертой; уточните условия перед оплатой.
fine-undated = Оценка по опубликованным данным. Не является офертой; уточните условия перед оплатой.
sources = Источники
