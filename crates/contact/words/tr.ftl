## Help and contact
title = Yardım ve iletişim
lead = Sorun ne olursa olsun: sadece başla. Birlikte bakarız.
call = Ara
danger = Şu anda tehlike mi var? Ara:
no-emergency = Burası acil durumlar için değil. Mesajları yalnızca { $name } açıkken okuruz.
whom = Kiminle konuşmak istersin?
message = Mesaj
to-whom = alıcı: { $name }
send-title = Mesaj gönder
for-whom = Kime?
for-whoever = Fark etmez, kim varsa
text = Ne sormak veya anlatmak istersin?
text-hint = Birkaç kelime yeter.
how-title = Sana nasıl cevap verelim?
how-call = Beni arayın
how-sms = SMS ile
how-mail = E-posta ile
how-desk = Kendim gelirim ya da burada okurum
address-label = Telefon numaran veya e-posta adresin
address-hint = Yalnızca aramamızı ya da yazmamızı istiyorsan.
send = { $name } için gönder
promised = En geç { $day } günü bizden haber alırsın.
follow-link = Numaran var mı? Durumuna bak
address = Adres
mail = E-posta
when-open = Ne zaman açığız?
idea-for-us = Mahalle için bir fikrin var mı?
idea-answer = Bize anlat. Her zaman cevap alırsın.

## What is not right yet
text-missing = Önce ne söylemek istediğini yaz.
text-too-long = Kısalt: en fazla { $n } harf.
name-too-long = Adı kısalt: en fazla { $n } harf.
no-national-number = Burada bir vatandaşlık numarası var. Onu sil: burada kimsenin ona ihtiyacı yok.
mail-wrong = Bu bir e-posta adresi değil. Kontrol et ya da başka bir yol seç.
sms-wrong = Bu bir cep telefonu numarası değil. Kontrol et ya da başka bir yol seç.
phone-wrong = Bu bir telefon numarası değil. Kontrol et ya da başka bir yol seç.
too-often = Bugün zaten çok mesaj geldi. Yazdıkların hâlâ burada. Bizi ara, uğra ya da yarın gönder.

## The slip, and following it
slip-title = Mesajın bize ulaştı
slip-number = Numara
slip-code = Kod
slip-how = Bunları { $address } adresine yaz. Orada durumu görür ve cevabı okursun.
slip-call = Ya da ara veya bu kâğıtla uğra:
slip-keep = Numarayı ve kodu yaz ya da fotoğrafını çek. Bir saat sonra burada olmaz. Başkasına verme: onları bilen sorunu okuyabilir.
slip-shared = Bu senin telefonun ya da bilgisayarın değil mi? O zaman yazdıktan sonra bunu kaldır.
slip-away = Tamam, bunu kaldır
follow-title = Sorun ne durumda?
follow-lead = Kâğıdındaki numarayı ve kodu yaz.
follow-code-hint = Sekiz harf ve rakam. Büyük ya da küçük harf fark etmez.
follow-look = Durumuna bak
follow-wrong = Bu numara ve bu kod birbirine ait değil. Bir daha kontrol et.
follow-lost = Kâğıdını mı kaybettin? Bizi ara ya da uğra.
follow-number = Numara { $number }
follow-waiting = Mesajın bizde. En geç { $day } günü bizden haber alırsın.
follow-taken = Birimiz bakıyor. En geç { $day } günü bizden haber alırsın.
follow-answered = Cevap var.
follow-closed = Bu bitti. Yeni bir sorun mu var? Yeni bir mesaj gönder.
follow-said = Neler söylendi
follow-more = Eklemek istediğin bir şey var mı?
follow-text = Mesajın
follow-send = Ekle
follow-close = Artık cevaba ihtiyacım yok
follow-no-more = Buraya artık bir şey eklenemez. Bizi ara ya da yeni bir mesaj gönder.
line-asked = Soru
line-answer = Cevap:
line-note = Ekip için not:
line-handed = Devreden:

## The list of the team
inbox-title = Sorular ve fikirler
inbox-lead = Cevap bekleyen her şey: formdan, danışmadan ve telefondan.
inbox-waiting = Bekleyenler
inbox-none = Bekleyen yok. Ne güzel!
inbox-answered = Cevaplandı, henüz bitmedi
inbox-answered-lead = Biri kâğıdıyla mı geldi? Cevabı ona oku.
inbox-for = { $name } için
late = Gecikti:
n-late = { $n } soru gecikti.
column-kind = Ne
column-promised = Söz verilen gün
column-owner = Kim
column-state = Durum
nobody-yet = henüz kimse
kind-question = Soru
kind-idea = Fikir
came-by-form = formla
came-by-desk = danışmada
came-by-phone = telefonda
state-waiting = bekliyor
state-taken = biri ilgileniyor
state-answered = cevaplandı
state-closed = bitti
figures-title = Ekibin rakamları
figures-lead = Bütün ekibin, isimsiz.
column-month = Ay
column-asked = Sorular ve fikirler
column-answered = Cevaplanan
column-in-time = Zamanında

## One question
wants-answer = Cevap böyle isteniyor:
take = Bununla ben ilgilenirim
you-have-it = Bununla sen ilgileniyorsun.
you-took-it = Bununla sen ilgileneceksin.
another-took-it = Bir iş arkadaşın zaten ilgileniyor.
answer-title = Cevap
answer-goes-mail = Cevap olduğunu bildiren bir e-posta göndeririz. Cevabın kendisi içinde olmaz.
answer-goes-sms = Cevap olduğunu bildiren bir SMS göndeririz. Cevabın kendisi içinde olmaz.
answer-goes-call = Cevabı telefonla söyle. Buraya da yaz, sonra okunabilsin.
answer-goes-desk = Kendisi gelecek. O zaman cevabı oku.
answer-text = Ne diyorsun?
answer-hint = Kısa ve sade yaz.
answer-send = Bu cevabı ver
answer-is-there = Cevap hazır.
note-title = Görüşme notu
note-text = Ne konuşuldu?
note-hint = Bunu yalnızca ekip okur.
note-is-answer = Soru böylece cevaplandı
note-keep = Notu kaydet
note-is-kept = Not kaydedildi.
hand-over-title = Bir iş arkadaşına devret
hand-over-to = Kime?
hand-over-agreed = Mahalleli bunu kabul ediyor
hand-over-whom = Soruları okuyabilen bir iş arkadaşı seç.
hand-over-ask-first = Önce mahalleliye sor.
hand-over-do = Devret
handed-over = { $name } adlı kişiye devredildi.
close-title = Bitti mi?
close-do = Kapat
is-closed = Kapatıldı.
outcome-missing = Ne olduğunu seç.
outcome-answered = Cevaplandı
outcome-referred = Başkasına yönlendirildi
outcome-not-reached = Ulaşılamadı
outcome-dropped = Artık gerekmiyor
outcome-other = Başka
outcome-themselves = Kendisi kapattı

## Somebody at the desk or on the telephone
put-in-title = Bir soru yaz
put-in-lead = Burada duran ya da arayan biri için. Sonra ona vereceğin bir numara ve kod alırsın.
put-in-where = Soru nasıl geldi?
put-in-desk = Danışmada
put-in-phone = Telefonda
put-in-what = Nedir?
put-in-name = Komşunun adı
put-in-name-hint = Yalnızca ad yeter. Boş kalabilir.
put-in-text = Komşu ne soruyor ya da anlatıyor?
put-in-do = Listeye koy

## Plain answers
plain-title = Sık verdiğimiz cevaplar
plain-lead = Bir cevaba bu metinlerden biriyle başla. İçine bir mahalleliyle ilgili bir şey yazma.
plain-begin = Şununla başla:
plain-add = Cevap ekle
plain-name = Adı ne?
plain-title-missing = En fazla { $n } harfli bir ad ver.
plain-too-many = Zaten çok var. Önce birini kaldır.
plain-away = Kaldır
plain-is-kept = Cevap kaydedildi.
plain-is-away = Cevap kaldırıldı.

## Ideas
idea-title = Bir fikrim var
ideas-title = Mahallenin fikirleri
ideas-lead = Ne daha güzel, daha kolay ya da daha iyi olabilir? Her fikre cevap verilir.
idea-text = Fikrin ne?
idea-send = Fikrimi gönder
ideas-shown = Onlarla ne yapıyoruz
ideas-none = Burada henüz fikir yok. İlki seninki olabilir.
idea-number = Fikir { $number }
idea-answered = Cevabımız:
idea-take-away = Bu fikri buradan kaldır
idea-is-away = Fikir artık orada değil.
idea-is-shown = Fikri artık herkes okuyabilir.
show-idea-title = Fikri herkese göster
show-idea-lead = İsimsiz. Birini belli eden şeyleri çıkar.
show-idea-already = Bu fikir zaten orada.
idea-text-shown = Fikir
idea-text-hint = Herkesin okuyacağı gibi.
decision-title = Ne olacak?
decision-why = Neden?
decision-thinking = düşünüyoruz
decision-yes = yapacağız
decision-done = yapıldı
decision-no = olmayacak
show-idea = Göster
makers-title = Bunu kim yapıyor?
makers-lead = { $name } komşular ve çalışanlarca birlikte yapılıyor.

## Letters
letter-answered-subject = Sorunun cevabı var
letter-answered = { $number } numaraya cevap var. Kâğıdındaki kodla okuyabilirsin. Kâğıdın kayıp mı? Bizi ara ya da uğra.
letter-follow = Cevabı oku
letter-for-you-subject = Senin için bir soru var
letter-for-you = Birinin sana bir sorusu var. Arka odada okuyabilirsin.
letter-late-subject = Bir soru çok uzun bekliyor
letter-late = Birine şimdiye kadar cevap verilecekti, ama verilmedi. Bakın kim ilgilenebilir.
letter-look = Listeye bak

## What is kept, and who could read it
kept-questions = Kapatıldıktan sonra sorular ve fikirler. Kaç tane oldukları isimsiz olarak kalır.
who-reads-team = Sorular ve fikirler: danışmadaki ekip okur, ortaklar asla.
who-reads-sealed = Mühürlüdürler. Verileri çalan onları okuyamaz.
export-asked = Sordukların
export-question = Numara { $number }, { $when } { $address }
export-ideas = Herkesin okuduğu fikirlerin
export-did = Üzerinde çalıştığın sorular
export-colleague = Soru numarası { $number }
act-took = bir soruyu üstlendi
act-handed-over = bir soruyu iş arkadaşına devretti
act-answered = bir soruyu cevapladı
act-noted = bir soruya not yazdı
act-closed = bir soruyu kapattı
act-typed = biri için bir soru yazdı
act-idea-shown = bir fikri herkese gösterdi
act-idea-taken-away = bir fikri kaldırdı
waiting-for-somebody = { $n } soru birini bekliyor
waiting-number = Soru { $number }
waiting-promised = Yanıt günü: { $day }
waiting-late = Söz verilen gün: { $day }
waiting-late-with = Söz verilen gün: { $day }, ilgilenen: { $name }
figure-asked = Bu ayki sorular
figure-in-time = Zamanında yanıtlanan
you-write-to = { $name } kişisine yazıyorsun.
who-reads = Bunu sadece ekibimiz okur. Adın gerekmez.
phone-missing = Telefon numaranı yaz. Ya da ‘Uğrarım’ seç.
mail-missing = E-posta adresini yaz. Ya da ‘Uğrarım’ seç.
is-a-mail-address = Bu bir e-posta adresi. ‘E-posta ile’ seç ya da telefon numarası yaz.
follow-spoken = Bu konuda seninle konuştuk. Doğru değil mi? Aşağıya yaz.
follow-close-means = O zaman bu soruyu kapatırız.
follow-close-yes = Evet, bu soruyu kapat
slip-we-call = Seni ararız.
slip-we-text = Yanıt gelince SMS alırsın. Yanıtı numara ve kodla okursun.
slip-we-mail = Yanıt gelince e-posta alırsın. Yanıtı numara ve kodla okursun.
slip-you-come = İstediğin zaman uğra ya da yanıtı numara ve kodla oku.
idea-may-be-shown = Bazen bir fikri burada gösteririz, adın olmadan. İstemiyor musun? Bunu da yaz.
close-says-nothing = Bu konuda henüz bir şey söylenmedi. Önce bir yanıt ya da not yaz.

## How a colleague asks it of whoever stands there
how-title-desk = Komşu cevabı nasıl istiyor?
how-call-desk = Telefonla
how-desk-desk = Komşu uğrayacak
address-label-desk = Komşunun telefon numarası veya e-posta adresi
address-hint-desk = Yalnızca cevap vermek için. Komşu uğrayacak mı? Boş bırak.
phone-missing-desk = Komşunun telefon numarasını yaz. Ya da ‘Komşu uğrayacak’ seç.
mail-missing-desk = Komşunun e-posta adresini yaz. Ya da ‘Komşu uğrayacak’ seç.

## What the house knows of who came in
how-own-call = Beni şu numaradan arayın: { $to }
how-own-sms = Şu numaraya SMS ile: { $to }
how-own-mail = Şu adrese e-posta ile: { $to }
how-else = Başka bir yolla olsun
who-reads-named = Bunu yalnızca ekibimiz okur, adınla birlikte: { $name }.
mine-title = Sorularım ve fikirlerim
line-idea = Fikrin
idea-is-among-them = Fikrini herkes okuyabilir:
idea-is-not-shown = Fikrin herkesin okuduğu fikirler arasında değil.

## What was said in a room
came-by-room = bir odada söylendi
where-said = nerede olduğuna bak
put-in-own = Bu artık { $number } numaralı soru. { $name } bunu kendi sayfasında okur. Odada kimse görmez.
put-in-tell = Bu artık { $number } numaralı soru. Numarayı ve kodu soran kişiye söyle.
act-put-in = birinin söylediğini soru listesine koydu

## The list, for whoever works with it
asker-language = Soran kişinin dili:
give-back = Geri ver
you-gave-it-back = Soru yine bir iş arkadaşını bekliyor.
act-gave-back = bir soruyu geri verdi
outcome-title = Sonuç ne oldu?
to-the-inbox = Sorulara ve fikirlere dön

## More letters
letter-received = Mesajının numarası { $number }.
letter-received-not-you = Bize bir şey göndermedin mi? O zaman bir şey yapman gerekmez.
letter-answered-own = { $number } numaraya cevap var. İçeri gir ve kendi sayfanda oku.
letter-answered-subject-idea = Fikrine cevap var
letter-put-in-subject = Bizden cevap alacaksın
letter-put-in = Evimizde bir şey sordun. Ekipten biri bunu { $number } numarayla yazdı. Yalnızca ekip okur.
letter-put-in-link = Durumuna bak
cookie-just-asked = Bize az önce gönderdiğin: yanlışlıkla bir daha gönderirsen bir kez sayılır.
