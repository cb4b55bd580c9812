# What the guarantee covers
covered-title = Cubierto
statement-free = La garantía es gratuita. Solo paga la comisión de la forma de pago.
statement-late = Está cubierta la mercancía que llega más tarde de lo que dice el contrato.
statement-off-contract = Está cubierta la mercancía que no es la que dice el contrato.
statement-refund = Si la culpa es del proveedor, se devuelve hasta el { $percent } del importe cubierto.
statement-contract = Solo cuenta lo que dice el contrato: anote las fechas y cómo debe ser la mercancía.
statement-outside = No está cubierto el dinero enviado directamente a la cuenta bancaria del proveedor.
limit-title = El límite del proveedor
statement-limit = Cada proveedor tiene un límite, para todos sus pedidos juntos.
statement-above-limit = Un pedido por encima también puede devolverse por completo, si puede probar la culpa del proveedor.
request-title = Pedir un reembolso
statement-not-shipped = Si la mercancía se retrasa, escriba primero al proveedor. Si no la envía, o acuerda con usted un aplazamiento, pida el reembolso.
statement-quality = Si la mercancía no es la acordada, pida el reembolso en los { $days } días siguientes a recibirla.
statement-record = Escriba por los mensajes de la plataforma, para que quede constancia.

# The timeline of a dispute
dispute-title = Una disputa, día a día
dispute-day = Día { $day }
dispute-opened = Usted abre la disputa.
dispute-may-escalate = Puede elevarla a la plataforma, si el proveedor no ha respondido.
dispute-supplier-answer = Normalmente, último día para que responda el proveedor.
dispute-automatic-escalation = Se eleva automáticamente a la plataforma, si el proveedor no ha respondido.
dispute-answer-proposal = Se cancela automáticamente, si usted no ha respondido a la propuesta del proveedor.
dispute-platform-steps-in = La plataforma interviene, si no hay acuerdo.
dispute-evidence = Si le piden pruebas, normalmente tiene { $days } días hábiles.
dispute-by-you = actúa usted
dispute-by-others = actúa el proveedor o la plataforma

# What to keep, and what is refused
keep-title = Guarde como prueba
statement-keep-contract = El contrato o la factura firmados
statement-keep-specifications = Lo que dice cómo debe ser la mercancía
statement-keep-drawings = Dibujos y documentos de diseño
statement-keep-inspections = Informes de inspección
statement-keep-messages = Todo lo que usted y el proveedor escribieron
statement-keep-receipts = Recibos firmados
statement-keep-pictures = Fotos o vídeos de los defectos
refused-title = Se rechaza, si
statement-no-specifications = No dio especificaciones claras
statement-no-sample = No revisó una muestra antes del pedido grande
statement-found-late = Encontró los defectos cuando la mercancía ya estaba en su país
statement-no-reason = Simplemente quiere el dinero de vuelta

# Where the guide is unclear
unclear-title = Dónde la guía no es clara
doubt-first-day = No dice si cuenta el primer día, ni en qué huso horario. Por seguridad, adelántese un día.
doubt-four-or-five = El proveedor tiene normalmente cinco días para responder, pero usted puede elevarla a la plataforma el día 4.
doubt-day-seven = El día 7 puede contarse desde que se abre la disputa o desde la propuesta.
doubt-found-late = Puede pedirlo en los 30 días siguientes a recibir la mercancía, pero se rechazan los defectos hallados cuando ya llegó a su país. Lo seguro es una inspección antes del envío.
doubt-limit-or-full = Dice que está protegido hasta lo que quede del límite del proveedor, y luego que el reembolso puede superarlo.
covered-quotes = Las palabras de la guía
