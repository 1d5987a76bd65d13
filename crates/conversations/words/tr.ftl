## The list
title = Sohbetler
n-new = { $n ->
    [one] 1 yeni mesaj
   *[other] { $n } yeni mesaj
}
wrote-you = { $name } size yazdı
n-new-short = { $n } yeni
empty = Henüz sohbetin yok.
empty-how = Bir nota ya da gazetedeki bir yazıya cevap verince ya da biri seninkine cevap verince sohbet başlar.
stays = Bir sohbet son satırdan { $n } gün sonra silinir.
who-reads-link = Bunu kim okuyabilir?
choose-one = Listeden bir sohbet seç.
about = konu: { $title }
via-the-desk = { $whom }, danışma aracılığıyla
at-the-desk = Danışmada sohbet – { $whom } için
reads-aloud = Danışmadan { $who } bunu { $whom } için sesli okur.
somebody-who-left = Ayrılmış biri

## One conversation
name-for = { $name }, { $whom } adına
passed-on = Bundan sonra bu danışmada okunmaz. Karşıdaki kişi artık kendisi okur.
taken-away = Bu mesaj kaldırıldı.
does-not-open = Bu satırı artık açamıyoruz.
text-missing = Önce ne söylemek istediğini yaz.
text-too-long = Bu çok uzun. Kısalt ya da 2 parça hâlinde gönder.
no-national-number = Bu bir vatandaş numarasına (BSN) benziyor. Onu internete asla yazma. Sil.
are-you-in-danger = Sen ya da başka biri iyi değil mi? Bununla yalnız kalmak zorunda değilsin.
danger-call = Şu anda tehlike var mı? 112'yi ara.
who-helps = Kiminle konuşabilirim?
too-fast = Biraz yavaş. Mesajın hâlâ burada; birazdan yeniden gönder.
you-are-silent = { $until } zamanına kadar yazamazsın. Okuyabilirsin.
you-are-outside = { $until } zamanına kadar dışarıdasın. Sonra tekrar hoş gelirsin.
why-link = Nedenini oku
all-of-them = Bütün sohbetler
over = konu:
more = Bu sohbetle ilgili daha fazlası
this-is-wrong = Bu doğru değil
do-not-see = { $name } adlı kişiyi artık görmek istemiyorum
only-reads = Bunu yalnızca { $name } okur.
hidden-from = { $name } numaranı ve adresini görmez.
hidden-from-desk = Bunu başkaları okumaz.
you-read-aloud = Bunu { $began } yazar. Sen { $whom } için sesli okursun.
you-write-for = { $whom } ne cevap verirse onu yaz.
earlier = Daha önce yazılanları oku
log-with = { $name } ile sohbet
not-live = Yeni mesajlar şimdi burada kendiliğinden görünmüyor.
refresh = Yeni mesaj var mı bak
not-sent-yet = Mesajın hâlâ burada ama henüz gönderilmedi. Birazdan tekrar deneriz.
to = { $name } için
to-for = { $name } için, { $whom } adına
photo = Fotoğraf
send = Gönder
send-anyway = Evet, yine de gönder

## Where no conversation is any more
gone-title = Bu sohbet artık yok
gone-about = Bir sohbet bir süre sonra ya da biri onu silince kaybolur. Danışmanın bir sohbeti bazen komşunun kendisine geçer.
gone-text = Söylemek istediğin buydu
gone-copy = Gönderilmedi. Hâlâ gerekiyorsa kopyala.
back-to-it = Sohbete dön
throw-away = Bu sohbeti sil
throw-away-sure = Bu sohbeti silmek istiyor musun?
throw-away-both = O zaman { $name } için de silinir. Kimse geri getiremez.
throw-away-report = Bir sorun mu var? Önce onu bildir.
leave-it = Hayır, kalsın
thrown-away = Sohbet silindi.

## A photo
photo-title = Fotoğraf gönder
photo-seen-by = Fotoğrafı yalnızca { $name } görür.
photo-which = Bir fotoğraf seç
photo-hint = Bulunduğun yeri fotoğraftan çıkarırız. 15 MB'tan büyük olamaz.
photo-alt = Fotoğrafta ne görüyorsun?
photo-alt-hint = Böylece iyi görmeyenler de ne olduğunu bilir.
photo-alt-missing = Fotoğrafta ne gördüğünü kısaca yaz.
photo-missing = Önce bir fotoğraf seç.
optional = (gerekli değil)
photo-text = Bir şey eklemek ister misin?
photo-send = Fotoğrafı gönder
photo-stop = Vazgeç, fotoğraf yok
photos-enough = Bu sohbette zaten { $n } fotoğraf var. Daha fazlası sığmaz.

## Reporting lines
choosing-title = Doğru olmayan ne?
choosing-who-reads = İlgili satırları seç. Bildirimlere bakan kişi yalnızca o satırları okur. Sohbetin gerisini kimse okumaz.
choosing-copy = Sohbet silinse de o satırların bir kopyası bildirimde kalır.
choosing-nothing = { $name } burada henüz bir şey yazmadı.
choosing-which = { $name } ne yazdı?
choosing-go-on = Bu satırlarla devam et
choose-lines = 1 ile { $n } arasında satır seç.
a-conversation = bir sohbet

## Told once
letter-subject = Senin için bir mesaj var
letter-waits = Senin için bir mesaj var. Okumak için içeri gir.
letter-link = Mesajı oku

## What is kept, and who could read it
kept-conversations = Sohbetler, son satırdan sonra
kept-told = Seni bekleyen bir mesaj olduğu
who-reads-two = Bir sohbeti yalnızca orada adı geçenler okur. Danışmada bir çalışan onu sesli okur.
who-reads-nobody = Başkaları, çalışanlar ve sistem yöneticisi de bu programda bir sohbeti açamaz. Yazı işleri yalnızca kendisine yazılanı okur.
who-reads-reported = Bildirimlere bakan kişi yalnızca bildirilen satırları okur. Bunu önceden söyleriz. Kayıt defterine yazılır ve bildiren kişi bunu görür.
who-reads-server = Her şey şifrelidir. Hem sunucuya hem anahtar dosyasına sahip olan yine de okuyabilir.
export-heading = Sohbetlerde yazdıkların
export-line = { $when }: { $text }
export-told = Seni bekleyen bir mesaj var.

## One line, and who read what was reported
more-about-line = { $name } adlı kişinin bu mesajı hakkında
line-title = Bu mesaj
taken-back = Bu mesaj geri alındı.
take-back = Mesajımı geri al
take-back-hint = Bunu 15 dakika içinde yapabilirsin. Sonra mesaj kalır.
line-taken-back = Mesajın geri alındı.
too-late-to-take-back = Bu mesaj 15 dakikadan eski. Artık geri alınamaz.
read-by-team = Burada bir şey bildirdin. Ekipten biri o satırları okudu: { $when }.
mind-this = Dikkat: önceden para ödemeyin. Hiçbir zaman kod ya da şifre vermeyin. Emin değil misiniz? Bize sorun.

## With the editors
the-editors = Yazı işleri
editors-read = Bunu yazı işleri okur: { $who }.
to-editors = Yazı işlerine
writes-to-editors = { $began } yazı işlerine yazıyor. Yanıtınızı burada okur.
