# What the guarantee covers
covered-title = Coberto
statement-free = A garantia é gratuita. Você paga apenas a tarifa da forma de pagamento.
statement-late = Mercadorias que chegam depois do prazo do contrato estão cobertas.
statement-off-contract = Mercadorias que não são como diz o contrato estão cobertas.
statement-refund = Se a culpa for do fornecedor, até { $percent } do valor coberto é devolvido.
statement-contract = Só vale o que está no contrato: anote as datas e como a mercadoria deve ser.
statement-outside = Dinheiro enviado direto para a conta bancária do fornecedor não está coberto.
limit-title = O limite do fornecedor
statement-limit = Cada fornecedor tem um limite, para todos os seus pedidos juntos.
statement-above-limit = Um pedido acima dele ainda pode ser reembolsado por inteiro, se você puder provar a culpa do fornecedor.
request-title = Pedir reembolso
statement-not-shipped = Se a mercadoria atrasar, escreva primeiro ao fornecedor. Se ele não enviar, ou combinar um adiamento com você, peça o reembolso.
statement-quality = Se a mercadoria não for como combinado, peça o reembolso em até { $days } dias após recebê-la.
statement-record = Escreva pelas mensagens da plataforma, para que fique registrado.

# The timeline of a dispute
dispute-title = Uma disputa, dia a dia
dispute-day = Dia { $day }
dispute-opened = Você abre a disputa.
dispute-may-escalate = Você pode levá-la à plataforma, se o fornecedor não respondeu.
dispute-supplier-answer = Em geral, último dia para o fornecedor responder.
dispute-automatic-escalation = Ela é levada automaticamente à plataforma, se o fornecedor não respondeu.
dispute-answer-proposal = Ela é cancelada automaticamente, se você não respondeu à proposta do fornecedor.
dispute-platform-steps-in = A plataforma intervém, se não houver acordo.
dispute-evidence = Se pedirem provas, você tem em geral { $days } dias úteis.
dispute-by-you = você age
dispute-by-others = o fornecedor ou a plataforma age

# What to keep, and what is refused
keep-title = Guarde como prova
statement-keep-contract = O contrato ou a fatura assinados
statement-keep-specifications = O que diz como a mercadoria deve ser
statement-keep-drawings = Desenhos e documentos de projeto
statement-keep-inspections = Relatórios de inspeção
statement-keep-messages = Tudo o que você e o fornecedor escreveram
statement-keep-receipts = Recibos assinados
statement-keep-pictures = Fotos ou vídeos dos defeitos
refused-title = Recusado, se
statement-no-specifications = Você não deu especificações claras
statement-no-sample = Você não verificou uma amostra antes do pedido grande
statement-found-late = Você encontrou os defeitos depois que a mercadoria chegou ao seu país
statement-no-reason = Você simplesmente quer o dinheiro de volta

# Where the guide is unclear
unclear-title = Onde o guia não é claro
doubt-first-day = Ele não diz se o primeiro dia conta, nem em que fuso horário. Por segurança, adiante-se um dia.
doubt-four-or-five = O fornecedor tem em geral cinco dias para responder, mas você pode levá-la à plataforma no dia 4.
doubt-day-seven = O dia 7 pode contar da abertura da disputa ou da proposta.
doubt-found-late = Você pode pedir em até 30 dias após receber a mercadoria, mas defeitos encontrados depois que ela chegou ao seu país são recusados. O seguro é uma inspeção antes do envio.
doubt-limit-or-full = Ele diz que você está protegido até o que resta do limite do fornecedor, e depois que o reembolso pode ir além dele.
covered-quotes = As palavras do guia
