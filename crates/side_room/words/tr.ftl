## The entrance
title = Özel konuş
lead = Ekipten bir kişiyle konuş. Sadece ikiniz okursunuz. Adın uydurma olabilir.
is-there = { $name } şimdi burada
worker-until = sosyal çalışman, saat { $time } kadar
social-worker = sosyal çalışman
nobody-there = Şu anda konuşacak kimse yok.
next-there = { $name } yine burada: { $when }.
wait-lead = Burada bekle ya da birazdan geri gel. Yerin senin kalır.
wait-here = Burada bekliyorum
leave-title = Mesaj bırak
rather-leave-title = Beklemek istemiyor musun?
leave-label = Ne söylemek ya da sormak istiyorsun?
answer-before = En geç { $day } günü cevap veririz.
leave = Bırak
rather-not = Vazgeçtim
come-in-first = Önce içeri gir. Adını kendin seçersin. Ya da bizi ara.
or-come-in = Burada zaten bir adın var mı, ya da sonra yeniden okumak ister misin? O zaman önce içeri gir.
guest-title = Misafir olarak konuş
guest-about = O zaman adres ya da numara vermen gerekmez. Cevabı şimdi, bu cihazda okursun.
guest-name = Sana ne diyelim?
guest-name-hint = Kendi seçtiğin bir ad. Uydurma olabilir.
guest-shared = Bu cihazı başkaları da kullanıyor.
guest-shared-means = On beş dakika hiçbir şeye basmazsan kendiliğinden çıkarsın. Senden sonra gelen hiçbir şey okuyamaz.
guest-begin = Otur
guest-name-missing = 1 ile { $n } harf arasında bir ad seç.
guest-name-taken = Burada bu adda biri var. Başka bir ad seç.
guest-nobody-there = Şu anda konuşacak kimse yok. İçeri gir, cevabı sonra okursun.
guest-enough = Bugün buradan yeterince misafir geldi. İçeri gir ya da bizi ara.
guest-stays = Burada misafirsin. Bitti mi? Her zaman “Bitir ve çık” düğmesine bas. Sonra bunu burada kimse okuyamaz, sen de. 2 gün sonra ekipte de kalmaz.
guest-here = Bu bir misafir. Giderse cevabını kimse okumaz.
guest-is-gone-by-then = Bir misafir o zamana kadar evden silinir. 24 saat içinde bir zaman seçin ya da kişiden içeri girmesini isteyin.
danger = Şu anda tehlike var mı? Ara:
suicide = İntiharı mı düşünüyorsun? Ara:
no-emergency = Burası acil durumlar için değil: bütün gün okumuyoruz.
when-title = Ne zaman konuşabilirsin?
is-away = Bir süre burada değil.
good-to-know = Bilmek iyi olur
know-unseen = Burada olduğunu kimse görmez.
know-looked = Kimin baktığını her zaman görürsün.
know-away = Konuşmayı silebilirsin.

## The talk
the-team = Ekip
somebody-who-left = Ayrılan biri
only-the-two = Bunu sadece ikiniz okursunuz.
only-who-takes = Bunu sadece konuşmanı üstlenen kişi okur.
n-before = { $n ->
    [0] Şimdi sıra sende.
    [one] Senden önce 1 kişi var. Sonra sıra sende.
   *[other] Senden önce { $n } kişi var. Sonra sıra sende.
}
stay-or-come-back = { $names } birazdan seninle. Burada kal ya da birazdan geri gel. Yerin senin kalır.
earlier = Daha önce söylenenleri oku
log-with = { $name } ile konuşma
not-live = Yeni mesajlar şu anda kendiliğinden gelmiyor.
refresh = Yeni mesaj var mı bak
not-sent-yet = Mesajın duruyor ama henüz gönderilmedi. Birazdan yine deneriz.
to = Kime: { $name }
talk-on = { $name } ile konuşmaya devam et
photo = Fotoğraf
send = Gönder
send-anyway = Evet, yine de gönder
text-missing = Önce söylemek istediğini yaz.
text-too-long = Bu çok uzun. Kısalt ya da 2 parça halinde gönder.
no-national-number = Bu bir vatandaşlık numarasına benziyor. Onu asla internete yazma. Çıkar.
are-you-in-danger = Sen ya da başka biri iyi değil misiniz? Bunu yalnız yapmak zorunda değilsin.
too-fast = Biraz yavaş. Mesajın duruyor; birazdan tekrar gönder.
does-not-open = Bu satırı artık açamıyoruz.

## What happened
happened-taken = { $name } şimdi burada ve okuyor.
happened-asked = Soruldu: { $name } devralabilir mi?
answer-now = Cevap ver
happened-handed = Buradan itibaren { $name } devam ediyor.
happened-kept = Kimse devralmıyor.
happened-back = Bu konuşmayı yürüten kişi artık burada çalışmıyor. Bir meslektaşını bekliyor.
happened-looked = { $name } baktı. Nedenini “Kim baktı” bölümünde oku.
happened-closed = Bu konuşma bitti.
spoken-in-building = Binada konuşuldu
spoken-on-phone = Telefonda konuşuldu

## Who goes on with it
may-take-over = { $name } devralabilir mi?
may-take-over-means = Evet dersen { $name } buradaki her şeyi okur. Hayır dersen olduğu gibi kalır.
yes-may = Evet, olur
no-may-not = Hayır, istemem
handed-said = Konuşma devam ediyor.
kept-said = Tamam. Kimse devralmıyor.
asked-no-more = Bu soru artık yok. Hiçbir şey değişmedi.

## Who looked
who-looked = Kim baktı
nobody-looked = Bunu henüz kimse okumadı.
else-nobody = Başka kimse bakmadı.
only-at-danger = Sadece hayati tehlikede bir meslektaş okuyabilir. O zaman burada kim, ne zaman ve neden yazar.
looked-took = { $name } konuşmanı üstlendi ve okuyor.
looked-handed = { $name } devraldı. Buna evet demiştin.
looked-back = { $name } artık okumuyor.
looked-glass = { $name } hayati tehlike olabilir diye bakmak istedi.
looked-read = { $name } bu konuşmayı okudu.
because = Nedeni:

## When it is done
when-done = Bitirdiğinde
i-am-done = Bitirdim
close = Bu konuşmayı kapat
is-closed = Bu konuşma kapalı. Bir şey yazarsan devam eder.
closed-said = Konuşma kapandı.
keep-file = Metin olarak sakla
keep-paper = Kâğıda dök
paper-title = Saklamak için
kept-line = { $clock } { $name }: { $text }
kept-happened = { $clock } ({ $text })
kept-photo = fotoğraf: { $alt }
throw-away = Konuşmayı sil
throw-away-sure = Bu konuşmayı siliyor musun?
throw-away-both = O zaman ekipte de silinir. Kimse geri getiremez.
leave-it = Hayır, kalsın
thrown-away = Silindi.
stays = Bir şey yapmazsan son satırdan { $n } gün sonra silinir.
back-to-it = Geri

## A photo
photo-title = Fotoğraf gönder
photo-seen-by = Fotoğrafı sadece seninle konuşan görür.
photo-which = Bir fotoğraf seç
photo-hint = Fotoğraftan bulunduğun yeri çıkarırız. 15 MB’tan büyüğü olmaz.
photo-alt = Fotoğrafta ne görünüyor?
photo-alt-missing = Fotoğrafta ne göründüğünü kısaca yaz.
photo-missing = Önce bir fotoğraf seç.
optional = (zorunlu değil)
photo-text = Bir şey eklemek ister misin?
photo-send = Fotoğrafı gönder
photo-stop = Vazgeç, fotoğraf yok
photos-enough = Burada zaten { $n } fotoğraf var. Daha fazlası sığmaz.

## The workers' side
queue-title = Özel konuşmalar
queue-lead = Kimin beklediğini ancak konuşmayı alınca görürsün. Sadece sen ve o kişi okursunuz.
queue-waiting = Bekleyenler
queue-nobody = Bekleyen yok.
somebody-waits = Biri bekliyor
since = { $when } beri
was-with-colleague = Bir meslektaştaydı. Önce devralıp alamayacağını sorarız.
take = Bu konuşmayı al
ask-to-take = Devralabilir miyim diye sor
asked-said = Sorduk. Evet denince konuşma geçer.
asked-already = Kimin devralabileceği zaten soruldu. Cevap bekliyoruz.
another-took-it = Bir meslektaş biraz önce aldı.
queue-mine = Konuşmalarım
queue-mine-none = Şu anda konuşman yok.
n-new-short = { $n } yeni
state-closed = kapalı
queue-others = Meslektaşların konuşmaları
queue-others-lead = Sadece bir konuşma olduğunu görürsün. İçeriğini okumazsın.
with-colleague = { $name } ile
last-word = son satır: { $when }
only-danger-link = Hayati tehlike var mı?
no-hours-yet = Ne zaman burada olduğunu yaz. Yoksa kimse yok görünür.
waits-for-yes = { $name } devralabilir mi diye soruldu.
note-title = Başka yerde mi konuştunuz?
note-label = Ne kararlaştırdınız?
note-hint = { $name } da bunu okur. Böylece kimse iki kez anlatmaz.
note-building = Binada konuşuldu
note-phone = Telefonda konuşuldu
hand-over-title = Bir meslektaş mı devam etsin?
hand-over-whom = Kim?
hand-over-hint = { $name } evet ya da hayır der. O zamana kadar meslektaşın bir şey okumaz.
hand-over-ask = { $name } kişisine sor

## Appointments
offer-title = Bir zaman kararlaştır
offer-day = Hangi gün?
offer-time = Saat kaçta?
offer-where = Nerede?
offer-send = Bu zamanı öner
offer-wrong = Henüz gelmemiş bir gün ve saat seç, 14.00 gibi.
offer-enough = Seçmek için yeterince zaman var.
offered-said = Zaman önerildi.
state-offered = önerildi
state-agreed = kararlaştırıldı
place-building = binada
place-phone = telefonda
place-home = evinde
time-says = { $day }, { $clock }, { $place }
choose-time = { $name } bir zaman öneriyor
none-fits = Bunlar uymuyor
none-fits-said = Tamam. Başka hangi zamanın olduğunu duyarsın.
agreed-title = Randevunuz
agreed-said = Anlaştık.
to-calendar = Takvimime ekle
call-off = Randevuyu iptal et
dropped-said = Randevu iptal edildi.
time-is-gone = Bu zaman artık yok.
happened-offered = { $name } bir zaman öneriyor.
happened-agreed = Bir zaman kararlaştırıldı.
happened-none-fits = Önerilen zamanlar uymuyor.
happened-dropped = Randevu olmayacak.
letter-soon-subject = Randevunu unutma
letter-soon = Randevunu unutma. Ne zaman olduğunu okumak için içeri gir.
export-time = { $when } için randevulaştın.

## Hours
hours-title = Saatlerim
hours-lead = Ne zaman konuşabilirsin? Saat yazılmayan gün boştur.
hours-from = Başlangıç
hours-to = Bitiş
hours-wrong = Başlangıç ve bitişi yaz: 9.00 ve 17.00 gibi.
away-label = Bir süre yok musun? Hangi gün dönüyorsun?
away-hint = O güne kadar kimse seni beklemez.
away-wrong = Bir gün seç.
hours-keep = Saatlerimi kaydet
hours-kept = Saatlerin kaydedildi.

## Danger to life
glass-title = Hayati tehlikede okumak
glass-lead = Bunu sadece biri ölebilecekse yap. Önce 112’yi ara.
glass-means-resident = Burada konuşan kişi adını ve nedenini okur.
glass-means-coordinator = Koordinatör bunu hemen öğrenir.
glass-means-hour = 60 dakika okuyabilirsin. Her seferi yazılır.
glass-why = Neden şimdi gerekli?
glass-reason = Nedenini yaz: { $n_min } ile { $n_max } harf arası.
glass-break = Evet, okumam gerekiyor
glass-until = Saat { $time } kadar okuyabilirsin.
glass-each-time = Her okuman yazılır.
glass-read = Konuşmayı oku
act-looked = hayati tehlikede baktı

## Told
letter-subject = Sana bir mesaj var
letter-waits = Sana bir mesaj var. Okumak için içeri gir.
letter-link = Mesajı oku
letter-queue-subject = Biri bekliyor
letter-queue = Biri konuşmak için bekliyor. Arka odaya bak.
letter-queue-link = Kim bekliyor bak
letter-looked-subject = Bir meslektaş hayati tehlikede okudu
letter-looked = { $name } hayati tehlike olduğunu düşündü ve bir meslektaşın konuşmasını bir saat okuyabilir.
letter-looked-log = Bugün ne olduğunu sor. Kimin konuşması olduğu ve içeriği olmadan kayıtta duruyor.
letter-looked-link = Kayda bak

## The day view
waiting-new = { $n ->
    [one] 1 konuşmada yeni mesaj var
   *[other] { $n } konuşmada yeni mesaj var
}
waiting-free = { $n ->
    [one] 1 kişi konuşmak için bekliyor
   *[other] { $n } kişi konuşmak için bekliyor
}
figure-begun = Özel konuşmalar
figure-in-time = Zamanında cevap
figure-handed = Evet ile devralınan

## What is kept, and who could read it
kept-talks = Özel konuşmalar, son satırdan sonra
kept-log = Özel konuşmayı kimin açtığı
who-reads-two = Özel konuştuğunu sadece sen ve seninle konuşan okur. Bir meslektaş ancak sen evet dersen devralır.
who-reads-danger = Hayati tehlikede bir meslektaş bir saat okuyabilir ve nedenini yazar. Kim olduğunu görürsün, koordinatör öğrenir ve kimsenin gizlice değiştiremediği bir kayıtta durur.
who-reads-server = Özel konuştukların şifreli durur. Hem sunucuya hem anahtar dosyasına sahip olan yine de okuyabilir.
export-heading = Özel olarak söylediklerin
export-waits = { $when } beri özel konuşuyorsun.
export-line = { $when }: { $text }
export-look = { $when }: { $says }
export-did-heading = Sosyal çalışman olarak yaptıkların
export-did = Bir konuşma açtın: { $when }.
export-hours = Konuşma saatlerin kendi sayfanda.

## The question sheet
sheet-link = Önce sorularını yaz
sheet-title = Sorularım
sheet-lead = Sormak istediklerini yaz. Böylece hiçbir şeyi unutmazsın.
sheet-stays-here = Buraya yazdığını göndermeyiz ve saklamayız. Sayfayı kapatırsan silinir.
sheet-about = Konu ne?
sheet-letter = Bir mektup
sheet-money = Para
sheet-home = Ev
sheet-health = Sağlık
sheet-family = Aile ya da komşular
sheet-else = Başka bir şey
sheet-question = Ne sormak istiyorum?
sheet-question-hint = En önemlisiyle başla.
sheet-whom = Kime soracağım?
sheet-take = Yanıma ne alacağım?
sheet-take-letter = Mektup ya da kâğıt
sheet-take-card = Kimliğim
sheet-take-pen = Bir kalem
sheet-take-somebody = Güvendiğim biri
sheet-may = Bunlar her zaman olur
sheet-may-bring = Yanında birini getirebilirsin.
sheet-may-ask-again = “Anlamadım, bir daha anlatır mısınız?” diyebilirsin.
sheet-may-think = “Önce düşüneceğim” diyebilirsin.
sheet-answer = Ne söylendi?
sheet-photo = Yazıcı yok mu? Telefonunla bu sayfanın fotoğrafını çek.

## Asking again
again-title = Nasıl olduğunu bir daha soralım mı?
again-day = Hangi gün?
again-hint = { $name } önce evet ya da hayır der. Evet olmadan hiçbir şey sormayız.
again-ask = Olur mu diye sor
again-wrong = Henüz gelmemiş, en fazla 60 gün sonraki bir gün seç.
again-asked-said = Sorduk.
again-already = Zaten bir gün soruldu.
again-waits = { $day } olur mu diye soruldu.
again-on = { $day } günü bir daha soracağız.
may-ask-again = { $name } { $day } günü nasıl olduğunu sorabilir mi?
may-ask-again-means = Hayır dersen hiçbir şey sormayız.
again-rather-not = Vazgeçtim, sorulmasın
again-yes-said = Tamam. Bir daha soracağız.
again-no-said = Tamam. Bir şey sormayacağız.
happened-may-ask = { $name } sonra nasıl olduğunu sormak istiyor.
happened-ask-again = Olur.
happened-ask-no-more = Bir daha sormaya gerek yok.
happened-how-is-it = { $name } soruyor: şimdi nasıl?
export-again = Evet dedin: { $when } nasıl olduğunu bir daha soracağız.

## Answers that are given often
answers-title = Sık verdiğimiz cevaplar
answers-lead = Bununla başla, sonra kişiye göre değiştir. İçine bir mahalleli hakkında asla bir şey yazma.
answers-none = Henüz cevap yok.
answer-new = Yeni cevap
answer-name = Adı ne olsun?
answer-name-hint = Düğmede bu yazar.
answer-name-wrong = 1 ile { $n } harf arasında bir ad ver.
answer-text = O zaman ne dersin?
answer-text-hint = Sade bir dille yaz.
answer-text-wrong = Cevabı 1 ile { $n } harf arasında yaz.
answers-enough = Zaten { $n } cevap var. Önce birini at.
answer-keep = Bu cevabı sakla
answer-kept = Cevap saklandı.
answer-away = At
answer-begin = Hazır bir cevapla başla

## An appointment at the desk
queue-coming = Randevularım
desk-time-title = Cihazı olmayan biri için randevu
desk-time-lead = Masada anlaş ve kâğıdı ver. Kâğıtta konunun ne olduğu yazmaz.
desk-time-name = Mahallelinin adı ne?
desk-time-name-hint = Ön adı yeter. Adı sadece sen okursun.
desk-time-taken = O saatte zaten bir randevun var. Başka bir saat seç.
desk-time-keep = Kâğıdı hazırla
slip-title = Randevun
slip-call = Gelemiyor musun? Ara:
kept-desk-times = Cihazı olmayanların randevuları, o günden sonra
export-desk-time = Masada bir randevun var: { $when }.

## A practice talk
practice-title = Bir konuşmayı dene
practice-lead = Var olmayan biriyle konuş. Hiçbir şey ters gitmez ve hiçbir şey saklanmaz.
practice-whom = Kiminle deneyeceksin?
practice-begin = Başla
practice-with = { $name } ile
practice-made-up = { $name } uydurulmuş biri. Burada yazdığını kimse okumaz.
practice-you = Sen
practice-your-turn = Sen ne dersin?
practice-say = { $name } adlı kişiye söyle
practice-stop = Dur
practice-tip = İpucu
practice-tip-long = Bu bir seferde çok metin. 2 cümleye sığar mı?
practice-done = Konuşma buydu
practice-done-lead = Bir kez daha oku. Gelecek sefer neyi başka söylerdin? Bunu bir iş arkadaşınla konuş.
practice-again = Bir kez daha dene
practice-rita = Rita
practice-rita-about = 58 yaşında. Rita postasını açmaya cesaret edemiyor.
practice-rita-1 = Merhaba. Doğru yerde miyim bilmiyorum. Biraz aptalca bir durum.
practice-rita-1-tip = Önce Rita’nın yazmasının iyi olduğunu söyle. Henüz para sorma.
practice-rita-2 = Teşekkürler. Bir yığın mektup var. Aylardır açmıyorum.
practice-rita-2-tip = Suçlama yok, adım listesi de yok. Şu an en çok neyin ağır geldiğini sor.
practice-rita-3 = Bir mektup icra memurundan. Çok utanıyorum. Oğlum bilmesin.
practice-rita-3-tip = Bunu kimin okuduğunu, kimin okumadığını söyle. Küçük bir adım öner: o tek mektubu birlikte açmak.
practice-rita-4 = Bunu benimle yapar mısın? Ama danışmada değil. Orada herkes beni tanıyor.
practice-rita-4-tip = Bir zaman ve sakin bir yer öner. Rita’nın yığını olduğu gibi getirebileceğini söyle.
practice-samir = Samir
practice-samir-about = 34 yaşında. Samir Hollandaca öğreniyor.
practice-samir-1 = İyi günler. Belediyeden mektup var. Anlamıyorum.
practice-samir-1-tip = Kısa cümleler, her seferinde bir soru. Hangi dilin iyi olduğunu sor. Mektubun fotoğrafı da olur.
practice-samir-2 = Yazıyor: 14 gün içinde yanıt verin. Yanıt vermek ne?
practice-samir-2-tip = Kelimeyi bir örnekle açıkla: yanıt vermek, cevap vermektir. İkinci bir zor kelime kullanma.
practice-samir-3 = Tamam. Ama 14 gün yarın. Şimdi ceza mı alacağım?
practice-samir-3-tip = Bilmediğin bir şeye söz verme. Bugün birlikte ne yapabileceğinizi söyle.
practice-samir-4 = Beni arayabilir misiniz? Yazmak zor.
practice-samir-4-tip = Aramak olur. Bir saat kararlaştır. Tercüman gerekip gerekmediğini sor. Söylenenleri kendin yaz.
practice-jo = Jo
practice-jo-about = 81 yaşında. Jo çok yalnız.
practice-jo-1 = Merhaba. Aslında bir sorum yok. Çalışıyor mu diye bakmak istedim.
practice-jo-1-tip = Jo sorusu olmadan da hoş geldi. Bugün nasıl olduğunu sor ve cevabı bekle.
practice-jo-2 = Ah, Wil gittiğinden beri ev çok sessiz. Kimseye yük olmak istemiyorum.
practice-jo-2-tip = Wil’i sor. Geçer deme.
practice-jo-3 = Bazen benim için artık o kadar gerekmiyor.
practice-jo-3-tip = Doğrudan sor: ölmeyi mi düşünüyorsun? Sormak durumu kötüleştirmez. Şimdi tehlike var mı? 112’yi ara. Gece gündüz konuşmak da mümkün, bu numarada:
practice-jo-4 = Yok, öyle demek istemedim. Ama sorman güzel. Siz burada gündüz ne yapıyorsunuz?
practice-jo-4-tip = On değil, bir şey söyle. İlk sefer birlikte git ya da biri Jo’yu alsın. Nasıl olduğunu yeniden sorup soramayacağını sor.
