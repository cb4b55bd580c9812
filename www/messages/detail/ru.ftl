# Что стоит за строкой, и источники
how = Как рассчитана эта комиссия
step-rate = ставка комиссии
step-payment = один платёж
step-amount = заказ
step-fee = комиссия, { $currency }
step-exact = без округления
step-rounded = комиссия, округлённая
step-flat = фиксированная, за платёж { $payment }
step-schedule = по опубликованному тарифу
step-conversion = { $from } за 1 { $to }
step-held-least = ниже минимума
step-held-most = выше максимума
step-least = минимальная комиссия
step-most = максимальная комиссия
step-bank-fee = комиссия вашего банка
step-bank-fee-unknown = комиссия вашего банка, неизвестна
step-own-fee = ваши данные, за платёж { $payment }
step-tier = Диапазон до { $upTo }
step-tier-last = Последний диапазон
step-months = { $count ->
    [one] месяц { $span }
    [few] месяцы { $span }
    [many] месяцы { $span }
   *[other] месяцы { $span }
  }
step-principal = основной долг
step-credit = вычет за первый месяц
step-loan-fee = комиссия по кредиту, всего
step-one-fee = комиссия
step-fees = комиссия, всего
step-total = вы платите всего, { $currency }
plan = Взносы, { $currency }
month = Месяц
principal = Основной долг
loan-fee = Комиссия по кредиту
you-pay = Вы платите
still-owed = Остаток долга
sum = Итого
loan-note = Номинальная годовая ставка (APR) { $apr }, эффективная ставка { $effective } годовых. Рассчитано по ставкам, это наш расчёт, а не условия кредитора: ставку в вашем договоре устанавливает кредитор.
age = { $years ->
    [0] этого года
    [one] давность — около { $years } года
    [few] давность — около { $years } лет
    [many] давность — около { $years } лет
   *[other] давность — около { $years } года
  }
age-unknown = давность неизвестна
undated = без даты; судя по содержанию, { $year } г.
dated = от { $year } г.
elsewhere = из другого источника
only = Только { $condition }.
warning-limit-may-be-lower = Ваш собственный лимит на платёж может быть ниже.
warning-fee-typical = Столько обычно взимают банки. Ваш банк устанавливает комиссию сам.
warning-fee-depends-on-amount = Ставка зависит от суммы и от того, куда отправляются деньги.
warning-after-agreement = Дни отсчитываются от кредитного договора, а не от заказа.
warning-fee-over-limit = Вместе с комиссией до { $feeMax } платёж { $payment } превысил бы лимит { $limit }: некоторые платёжные сети учитывают комиссию.
warning-near-converted-limit = Близко к лимиту: { $scheduleLimit } — это { $limit } по справочному курсу, а решает курс в день оплаты.

# Собственные данные
figure-fee = Сколько взимает ваш банк за один платёж: { $name }
figure-bankFee = Сколько ваш банк взимает дополнительно: { $name }
figure-rate = Ваша ставка в процентах: { $name }
figure-creditLine = Ваш одобренный кредитный лимит: { $name }
figure-known = Ваши данные для способа «{ $name }»: { $figure }
choice-excluded = { $name }: недоступно для этого заказа ({ $reasons }). Выберите другой способ оплаты.
choice-unknown = { $name }: такого способа оплаты здесь нет. Выберите другой.
remove = Удалить
done = Готово

# Для тех, кто не видит, что ответ изменился
announce = { $best }: { $name }. Комиссия { $fee } { $currency }, итого { $total } { $currency }. Зачисление: { $when }.
announce-none = Нет одного лучшего способа оплаты.

# Что нужно исправить
use = Указать: { $value }
problem-request-malformed = Не удалось прочитать заказ.
problem-field-missing = Это поле ещё не заполнено.
problem-field-unknown = «{ $value }» не относится к данным заказа.
problem-field-invalid = «{ $value }» — недопустимый вариант.
problem-amount-malformed = Введите сумму цифрами, например { $example }.
problem-amount-not-positive = Сумма должна быть больше нуля.
problem-amount-too-precise = { $digits ->
    [0] У валюты { $currency } нет знаков после запятой.
    [one] У валюты { $currency } { $digits } знак после запятой, в этой сумме их больше.
    [few] У валюты { $currency } { $digits } знака после запятой, в этой сумме их больше.
    [many] У валюты { $currency } { $digits } знаков после запятой, в этой сумме их больше.
   *[other] У валюты { $currency } { $digits } знака после запятой, в этой сумме их больше.
  }
problem-amount-too-large = Сумма должна быть меньше { $most }.
problem-initial-payment-too-large = Первый платёж больше суммы заказа.
problem-currency-unknown = «{ $value }» — не код валюты.
problem-country-unknown = «{ $value }» — не код страны.
problem-rate-invalid = «{ $value }» не подходит как обменный курс.
problem-date-invalid = «{ $value }» — такой даты нет в календаре.
problem-term-invalid = «{ $value }» здесь не подходит.
problem-range-invalid = Начало диапазона больше его конца.
problem-schedule-invalid = Не удалось прочитать тарифы.
problem-in = { $field }: { $message }

# Два платежа двумя способами
split-cheaper = Дешевле двумя платежами
split-possible = Можно двумя платежами
split-fee = Комиссия всего { $fee }.
split-saves = {" "}Экономия составит { $same ->
    [yes] { $least }
   *[no] от { $least } до { $most }
  } по сравнению с оплатой только способом «{ $name }».

# Комиссия в зависимости от суммы
more-chart = Комиссия по сумме заказа
more-chart-note = какой способ дешевле всего и начиная с какой суммы
more-budget = На что хватит бюджета
more-budget-note = самый крупный заказ, который он покроет вместе с комиссией
more-loading = Загрузка…
chart-how = Каждая полоса идёт от наименьшей до наибольшей возможной комиссии способа: пунктир — если она зависит от условия, затухание — если часть неизвестна. Цвет отмечает лучший способ. Маркер можно перетащить или сдвинуть клавишами со стрелками.
chart-move = Сумма заказа на графике
chart-order = ваш заказ, { $amount }
chart-at-least = от { $fee }, остальное неизвестно
chart-none = точно подходящего нет
chart-best-cost = Дешевле всего при этой сумме
chart-best-cost-short = Дешевле всего
chart-best-speed = Быстрее всего при этой сумме
chart-best-speed-short = Быстрее всего
chart-best-credit = Самый дешёвый кредит при этой сумме
chart-best-credit-short = Самый дешёвый кредит
chart-from = от { $amount }: { $names }
chart-title = Комиссия в зависимости от суммы заказа, { $currency }; обе шкалы логарифмические
chart-segment = { $from }–{ $to }: { $names }.
chart-fees = При сумме { $amount }: { $fees }.
chart-table = То же при сумме { $amount }
chart-end = Лимит
chart-unknown = не сравнивается: часть комиссии неизвестна
chart-always = при любой показанной сумме
chart-never = никогда
chart-up-to = до { $amount }
chart-from-on = от { $amount }
chart-too-much = Лучший способ меняется здесь слишком часто, чтобы построить график.
ends-at = лимит { $limit }
no-limit = без лимита
short-wire-transfer = Перевод T/T
short-letter-of-credit = Аккредитив

# На что хватит бюджета
budget-label = Бюджет с учётом комиссии
budget-sure = Гарантированно, { $currency }
budget-best = В лучшем случае, { $currency }

# Сумма, как она прочитана, и дни, которые учитываются
understood = Прочитано как { $amount }.
business-days = Даты поступления считаются в рабочих днях: платёж, сделанный в выходной или банковский праздник, считается со следующего рабочего дня.
holidays-counted = Учтены банковские праздники: { $calendars }.
calendar-t2 = еврозона
calendar-federal-reserve = США
calendar-china = Китай

# Where this page cannot
failed-elsewhere = Рассчитать на другой странице

# The guarantee
covered-link = Защищён ли я?

# Ответ для вставки
copy-answer = Скопировать ответ
copied = Ответ скопирован: { $name }.
copy-here = Этой странице нельзя копировать. Вот ответ, его можно скопировать вручную.

# Names of methods where they stand in the sentences that use them
inline-card = Карта
inline-online-banking = Онлайн-банкинг
inline-online-transfer = Онлайн-перевод
inline-wire-transfer = Банковский перевод (T/T)
inline-letter-of-credit = Аккредитив
