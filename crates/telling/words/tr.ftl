action-only-then = Düğmeye basmadan hiçbir şey olmaz.
action-not = Hayır, bir şey yapma
action-gone-title = Bu bağlantı artık çalışmıyor
action-gone = Daha önce kullanılmış ya da çok eski. Bizi arayabilirsin, sana yardım ederiz.
to-front-door = Ön kapıya

choose-yourself = Hangi mesajları alacağını kendin seç:
digest-subject = { $name }: yeni haberler

demo-title = Demo evinin postası
demo-about = Demonun bütün e-postaları ve SMS’leri burada. Gerçekte hiçbir şey gönderilmez.
demo-again = Yeni posta var mı bak
demo-empty = Henüz posta yok.
demo-letters = Bütün postalar
demo-to = Alıcı:
demo-sms = SMS
demo-code = Kod
demo-keys = Ekibin kodları
demo-key-of = { $name } için kod

export-heading = Sana gönderilen mesajlar
export-never = Mesaj istemiyorsun.
export-mine = Sadece seninle ilgili mesajlar alıyorsun.
export-daily = Günde bir kez yenilikleri de alıyorsun.
export-mail = E-posta ile almayı tercih ediyorsun.
export-sms = SMS ile almayı tercih ediyorsun.
export-call = Telefonla aranmayı tercih ediyorsun.
export-sent = Sana bir mesaj gönderdik: { $moment }
export-waiting = Bu mesaj hazır bekliyor: { $subject }
export-link = Bir bağlantı aldın. Şu zamana kadar çalışır: { $moment }
kept-messages = sana ne zaman mesaj gönderdiğimiz
kept-links = içeri girmeden bir şey yapmanı sağlayan bağlantılar
