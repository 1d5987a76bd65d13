feed-name = { $centre } ajandası
title = Ajanda
lead = Siz de gelin. Hemen hemen her şey ücretsiz.
filters = Hangi etkinlikler
filter-all = Hepsi
filter-today = Bugün
filter-week = Bu hafta
filter-free = Ücretsiz
filter-home = Evden
mark-children = Çocuklar gelebilir
mark-women = Yalnızca kadınlar
mark-learning = Birlikte öğrenme
mark-digital = Telefon ve bilgisayar
mark-outside = Dışarıda
day-today = Bugün, { $date }
day-tomorrow = Yarın, { $date }
day-other = { $date }
until = bitiş { $time }
at-home-too = Evden de olur
free = Ücretsiz
is-off = İptal edildi
walk-in = Doğrudan gelin
sign-up-wanted = Lütfen kaydolun
full = Dolu
n-places-left = { $n ->
    [one] { $n } yer kaldı
   *[other] { $n } yer kaldı
}
empty = Bu günlerde henüz bir şey yok. Başka bir haftaya bakın.
other-days = Başka günler
earlier = Daha önce
later = Daha sonra
front-title = Ajandada
front-more = Tüm ajanda
n-today = { $n ->
    [one] bugün { $n } etkinlik
   *[other] bugün { $n } etkinlik
}
facts = Ne zaman ve nerede
fact-when = Ne zaman
fact-where = Nerede
fact-cost = Ücret
fact-for-whom = Kimler için
fact-call = Sorunuz mu var? { $name } ile görüşün
when = { $date }, { $from } – { $to }
never-again = Bu geçti.
setting-there = Binada
setting-home = Evden
setting-both = Binada veya evden
who-comes = Kimler geliyor?
and-n-others = { $n ->
    [one] ve { $n } kişi daha
   *[other] ve { $n } kişi daha
}
other-dates = Başka günler
walk-in-hint = Kaydolmanız gerekmez. Doğrudan gelin.
places-free = Hoş geldiniz
waits-title = Dolu. Listeye yazılın
closed-title = Artık kaydolunamaz
over-title = Bu geçti
closed-call = Yine de gelmek ister misiniz? { $phone } numarasını arayın.
first-name = Ad
reach = E-posta veya telefon (zorunlu değil)
reach-hint = Bir şey değişirse sizi arayabilir veya size yazabiliriz.
how-many = Kaç kişi geliyorsunuz?
how-many-people = Kaç kişi?
come = Geliyorum
come-wait = Beni listeye yazın
come-not = Gelemiyorum
show-me = Yüzüm burada görünebilir
come-not-hint = Gelemeyecek misiniz? Kaydınızı silin. O zaman başkası gelebilir.
yes-please = Evet, lütfen
you-come = Listedesiniz. Görüşmek üzere!
you-wait = Bekleme listesindesiniz. Yer olunca size haber veririz.
you-are-offered = Sizin için bir yer var. { $until } öncesinde evet deyin.
you-are-called = Sizin için bir yer var. Sizi arayacağız.
you-lapsed = Yer başkasına gitti.
offer-over = Bu yer artık dolu. Yeniden kaydolabilirsiniz.
cancelled = Artık listede değilsiniz.
just-full = Son yeri az önce başkası aldı.
only-n-left = { $n ->
    [one] { $n } yer kaldı.
   *[other] { $n } yer kaldı.
}
too-late = Artık kaydolunamaz.
name-missing = Adınızı buraya yazın, en fazla { $n } harf.
address-wrong = Bu bir e-posta adresi veya cep numarası değil. Lütfen tekrar bakın.
organise-new = Ajandaya bir şey ekle
organise-change = Değiştir
organise-put-up = Ajandaya ekle
organise-save = Kaydet
organise-done = Ajandada.
ask-title = Adı ne?
ask-title-hint = Örneğin: Birlikte çorba pişirmek
ask-brief = Kısaca
ask-brief-hint = Ne yapacaksınız? Bir iki cümleyle.
ask-about = Daha fazlası (zorunlu değil)
ask-about-hint = Ne getirilmeli? Kimler gelebilir? Liste için satıra - ile başlayın.
ask-day = Hangi gün?
ask-from = Saat kaçtan?
ask-to = Saat kaça kadar?
ask-time-hint = Örneğin: 14.00
ask-again = Tekrar olacak mı?
again-once = Hayır, bir kez
again-weekly = Her hafta
again-every-other-week = İki haftada bir
again-monthly = Her ay aynı hafta gününde (ikinci salı gibi)
ask-until = Hangi güne kadar? (zorunlu değil)
ask-until-hint = Ne zaman biteceğini bilmiyorsanız boş bırakın.
ask-place = Hangi yerde?
ask-place-none = Başka bir yer
ask-spot = Orada nerede? (zorunlu değil)
ask-spot-hint = Örneğin: mutfak
ask-cost = Ücreti ne kadar? (zorunlu değil)
ask-cost-hint = Ücretsizse boş bırakın. Örneğin: 2 euro
ask-sign-up = Kayıt
ask-walk-in = Doğrudan gelin, kayıt gerekmez
ask-with-sign-up = Kayıtla
ask-places = Kaç yer var?
ask-places-hint = Herkese yer varsa boş bırakın.
ask-held = Arayanlar için yerler
ask-held-hint = Bu kadar yer, bir gün öncesine kadar interneti olmayanlar için boş kalır.
ask-list = Dolduğunda
list-none = Dolu, doludur
list-moves-up = Bekleyenin sırası kendiliğinden gelir
list-asks = Bekleyene önce sorulur
ask-closes = Kayıt kaç saat önce kapanır
ask-closes-hint = 0: başlayana kadar.
ask-quiet = Sessiz: kimin geldiği görünmez, mektuplar adını söylemez
ask-phone = Kim aranabilir? (zorunlu değil)
ask-phone-hint = Merkezin numarası için boş bırakın.
ask-scene = Bir çizim seçin
title-missing = Adını buraya yazın.
too-long = Bu çok uzun. En fazla { $n } karakter kullanın.
number-wrong = Buraya 0 ile { $n } arasında bir sayı yazın.
fewer-than-come = Şimdiden { $n } kişi geliyor. En az o kadar yer ayırın.
time-wrong = Buraya bir saat yazın, 14.00 gibi.
day-wrong = Daha gelmemiş bir gün seçin.
until-wrong = Bu gün çok erken veya çok uzak.
n-come = { $n ->
    [0] Henüz kimse gelmiyor
    [one] { $n } kişi geliyor
   *[other] { $n } kişi geliyor
}
nobody-yet = Henüz kimse kaydolmadı.
column-people = Kişi
column-standing = Durum
standing-coming = geliyor
standing-waiting = bekliyor
standing-offered = { $until } saatine kadar yeri var
standing-to-call = arayın: yer var
standing-lapsed = yanıt vermedi
take-off = Listeden sil
taken-off = { $name } artık listede değil.
write-down-title = Birini yazın
write-down-hint = Arayan veya gelen için. Sonra bir kâğıt yazdırabilirsiniz.
write-down = Yaz
call-off-title = İptal mi?
call-off-why = Neden? (zorunlu değil)
call-off-hint = Gelen herkes bunu okur.
call-off = Bunu iptal et
called-off = İptal edildi. Listedeki herkese haber verilir.
to-the-activity = Etkinliğe git
slip = Kâğıt
slip-coming = Listedesiniz
slip-waiting = Bekleme listesindesiniz
slip-ours = Sizin için bir yer var
slip-cancelled = Artık listede değilsiniz
slip-quiet = Randevunuz
slip-code = Kodunuz:
slip-how = Bu kodu saklayın. Gelemeyecek misiniz? { $address } adresine gidip kodu yazın veya bizi arayın.
slip-name-hint = Kaydolurken kullandığınız ad.
slip-name-wrong = Bu ad bu koda ait değil. Tekrar bakın veya bizi arayın.
letter-confirm-subject = Kaydınız
letter-you-come = Listedesiniz. Görüşmek üzere!
letter-you-wait = Şu anda dolu. Bekleme listesindesiniz. Yer olunca haber veririz.
letter-moved-subject = Sizin için bir yer var
letter-moved-up = Bir yer boşaldı. Artık listedesiniz. Gelemeyecekseniz kaydınızı silin.
letter-offered = Bir yer boşaldı. Gelmek ister misiniz? { $date }, { $time } öncesinde evet deyin.
letter-lapsed = Sizden haber alamadık. Yer başkasına gitti.
letter-off-subject = Bu iptal edildi
letter-off = Bu iptal edildi.
letter-off-because = Bu iptal edildi: { $why }
letter-when = { $title }, { $date }, { $time }
letter-quiet-subject = Randevunuzda bir şey değişti
letter-quiet-when = { $date }, { $time } randevunuz
letter-look = Bakın
kept-sign-ups = Ajandada kaydolanlar
kept-dates = Yapılmış etkinlikler
export-sign-ups = Kaydolduğunuz etkinlikler
export-organised = Düzenledikleriniz
act-put-up = ajandaya bir şey ekledi
act-called-off = bir şeyi iptal etti

## Organising: changes, single dates, proposals.
told-letters = { $n ->
    [one] { $n } kişiye haber gidiyor.
   *[other] { $n } kişiye haber gidiyor.
}
told-calls = { $n ->
    [one] { $n } kişiyi araman gerekiyor.
   *[other] { $n } kişiyi araman gerekiyor.
}
told-calls-by-team = { $n ->
    [one] Ekip { $n } kişiyi arıyor.
   *[other] Ekip { $n } kişiyi arıyor.
}
and-n-more-dates = { $n ->
    [one] ve { $n } gün daha
   *[other] ve { $n } gün daha
}
letter-changed-subject = Bir şey değişti: { $title }
letter-changed-quiet = Bir şey değişti. Ne olduğunu öğrenmek istersen bizi ara.
letter-other-time = Artık { $former } yerine { $clock }.
letter-other-end = Artık şu saate kadar sürüyor: { $clock }.
letter-other-day = Artık { $date }, { $clock }. Önce { $former_date }, { $former_clock } idi.
letter-elsewhere = Artık başka bir yerde: { $place }.
letter-elsewhere-unsaid = Artık başka bir yerde. Nerede olduğunu öğrenmek için bizi ara.
letter-elsewhere-quiet = Başka bir yerde. Nerede olduğunu öğrenmek için bizi ara.
letter-on-again = Yine de yapılıyor.
calls-title = Bu kişileri ara
calls-lead = { $n ->
    [0] Aranacak kimse yok.
    [one] Aranacak { $n } kişi.
   *[other] Aranacak { $n } kişi.
}
calls-printed = Yazdırıldığı gün: { $date }.
calls-none = Herkesin haberi var. Güzel!
calls-other = Başka biri veya telesekreter mi çıktı? Yalnızca şunu söyle: { $centre } merkezini geri arar mısın? Konuyu söyleme.
calls-number = Numara
calls-no-number = Numara yok. Gördüğünde söyle.
calls-say = Şunu söyle
calls-done = Konuşuldu
calls-tick = Konuşuldu
call-ticked = Teşekkürler. İsim listeden çıktı.
calls-away = Bitti mi? Bu kağıt kilitli kutuya gider. Eve götürme.
tentative = Yer değişebilir
place-tentative = { $place } (değişebilir)
ask-tentative = Yer henüz kesin değil
with-whom = { $name } ile
part-what = Bu nedir?
part-looks = Kim ve nasıl görünüyor
more-about = Daha fazla: açıklama, ücret, dil, kimin için
more-again = Daha fazla: ne zamana kadar, başka günler
more-sign-up = Daha fazla: bekleme listesi, arayanlara yer, sessiz
more-contact = Kim yapıyor, kimi arayabilirsin?
ask-led-by = Bunu kim yapıyor? (zorunlu değil)
ask-led-by-hint = Bir ad. Herkes okuyabilir.
again-every-few-weeks = Birkaç haftada bir
again-monthly-last = Her ay sonuncusunda (son cuma gibi)
again-monthly-day = Her ay aynı tarihte (ayın 15'i gibi)
again-yearly = Her yıl
ask-n-weeks = Kaç haftada bir?
ask-n-weeks-hint = Yalnızca birkaç haftada bir seçtiysen.
ask-also-on = Haftanın şu günlerinde de
own-dates-stay = Kendin değiştirdiğin günler olduğu gibi kalır.
starters-title = Bir örnekle başla
starter-coffee = Kahve sohbeti
starter-coffee-brief = Kahve, çay ve sohbet için uğra.
starter-dinner = Birlikte yemek
starter-dinner-brief = Uzun bir masada birlikte yiyoruz. Yemek pişirmen gerekmez.
starter-walk = Yürüyüş
starter-walk-brief = Mahallede bir saat sakin yürüyüş. Biri oturmak isterse dururuz.
starter-language = Dil kafesi
starter-language-brief = Birlikte Hollandaca konuşuyoruz. Hata yapmak serbest.
starter-repair = Tamir kafesi
starter-repair-brief = Bir şey mi bozuldu? Getir. Birlikte onaralım.
starter-games = Oyun öğleden sonrası
starter-games-brief = Kart, sjoelen ya da kutu oyunu. Herkes katılabilir.
starter-screens = Telefon ve bilgisayar
starter-screens-brief = Telefonunu ya da bilgisayarını getir. Biri yanına oturur.
once-more = Bunu bir daha yap
one-date-link = Bu günü değiştir
one-date-title = Yalnızca bu gün
one-date-lead = Diğer günler olduğu gibi kalır.
one-date-done = Kaydedildi.
ask-note = Ne eklemek istersin? (zorunlu değil)
ask-note-hint = Örneğin: Bu sefer bahçe odasında
everybody-hears = Kaydolanlar neyin değiştiğini öğrenir.
as-usual-title = Yine her zamanki gibi mi?
as-usual-lead = O zaman olağan saat ve yer geçerli olur.
as-usual = Yine her zamanki gibi
on-again = Bu yine de yapılıyor
call-off-how-far = Ne yapılmıyor?
call-off-one = Yalnızca bu gün
call-off-rest = Bu gün ve sonrasının hepsi
called-off-rest = Bu ve sonrası yapılmıyor.
days-title = Bütün günler
days-none = Başka gün yok.
days-skipped = Bu günleri atlıyoruz
day-skip-title = Yoksa bu günü atlamak mı?
day-skip-lead = O zaman bu gün takvimde görünmez, bayramda olduğu gibi.
day-skip = Atla
day-unskip = Yine de olsun
day-add-title = Bir gün daha
day-add = Ekle
day-added = Gün takvimde.
day-taken = Zaten bu günde var. Başka bir gün seç.
propose-title = Güzel bir şey düşün
propose-lead = Komşularınla ne yapmak istersin? Bize anlat. Sana yardım ederiz.
propose-what = Ne yapmak istersin?
propose-what-hint = Örneğin: Birlikte satranç
propose-brief = Biraz anlat (zorunlu değil)
propose-brief-hint = Kimin için? Neye ihtiyacın var?
propose-when = Ne zaman? (zorunlu değil)
propose-when-hint = Örneğin: çarşamba öğleden sonra. Henüz bilmiyor musun? Boş bırak.
propose-where = Nerede? (zorunlu değil)
propose-where-hint = Örneğin: oturma odasında veya parkta
propose-n = Kaç kişiyle? (zorunlu değil)
propose-n-hint = Herkes gelebilirse boş bırak.
propose-name = Hangi ad yazsın? (zorunlu değil)
propose-name-hint = Herkes okuyabilir. İstemiyorsan boş bırak.
propose-send = Fikrimi gönder
propose-done = Teşekkürler! Bakıp sana haber vereceğiz.
propose-first = Önce ekipten biri bakar. Sonra takvime girer.
propose-many = { $n } fikrin zaten yanıt bekliyor. Lütfen biraz bekle.
propose-own = Fikirlerin
proposed-waits = Bu fikre bakıyoruz. Sana haber vereceğiz.
proposed-yes = Evet! Takvimde.
proposed-no = Bu sefer değil. { $because }
proposals-title = Öneriler
proposals-lead = Komşuların düşündükleri. Evet ya da hayır de, haberleri olsun.
proposals-none = Bekleyen yok.
proposals-by = Düşünen: { $name }, { $date }
proposals-yes = Evet: gözden geçir ve takvime koy
proposals-no = Bu sefer değil
proposals-because = Ne eklersin?
proposals-because-hint = Nezaketle nedenini ya da neyin mümkün olduğunu söyle.
proposals-send-no = Bu yanıtı gönder
because-missing = Buraya en çok { $n } karakterlik bir cümle yaz.
said-no = Yanıt gönderildi.
letter-idea-subject = Fikrin hakkında: { $title }
letter-idea-yes = Evet! Fikrin takvimde. Kimin geldiğini kendin görebilir ve değiştirebilirsin.
letter-idea-no = Fikrin için teşekkürler. Bu sefer yapmıyoruz.
at-once-title = Kim hemen yayınlar
at-once-lead = Diğerlerinin eklediği önce önerilere gider.
at-once-who = Bu kişiler hemen ekleyebilir
at-once-always = Koordinatör her zaman ekleyebilir.
at-once-done = Kaydedildi.
kept-calls = Bir şey değiştiği için aramamız gerekenler
kept-proposals = İnsanların takvim için düşündükleri
export-calls = Seni ne için aramak istiyoruz
export-ideas = Düşündüklerin
act-changed-date = takvimde bir günü değiştirdi
act-said-no = bir öneriye hayır dedi
act-chose-at-once = kimin hemen ekleyebileceğini seçti
## Başka yerlerde ve kâğıtta
more-filters = Daha fazla seçenek
elsewhere-title = Takvimi yanına al
whole-month = Bütün ay
elsewhere-paper = Bu hafta kâğıtta
elsewhere-calendar = Telefonundaki takvimde
my-agenda = Takvimim
my-agenda-going = Buraya gidiyorsun
my-agenda-empty = Henüz hiçbir listede değilsin.
on-waiting-list = Bekleme listesindesin
my-feed-name = { $centre } takvimim
waits-for = Bekleme listesinde: { $title }
quiet-appointment = Randevu
secret-title = Telefonunda
secret-intro = Gizli bir adresle gittiğin her şey telefonundaki takvime kendiliğinden gelir.
secret-make = Gizli adres oluştur
secret-again = Yeni adres oluştur
secret-again-hint = Eski adres o zaman artık çalışmaz.
secret-since = { $date } gününden beri gizli bir adresin var.
secret-take-away = Adresi sil
secret-gone = Adres artık çalışmıyor.
secret-here = Bu senin gizli adresin
secret-once = Onu yalnızca bir kez gösteriyoruz. Şimdi telefonuna koy.
secret-label = Gizli adresin
secret-open = Telefonuma koy
secret-warning = Bu adresi bilen, nereye gittiğini görür. Kimseye verme.
export-secret = Takviminin gizli adresi
export-secret-since = { $at } tarihinde oluşturuldu
share-title = Başkalarına anlat
share-address = Adres
share-mail = E-posta
share-whatsapp = WhatsApp
share-poster = Afiş
share-text = { $title }. { $when }. { $address }
agenda-drawn = Duvardaki bir takvimin çizimi
opens-elsewhere = yeni pencere açar
sites-title = Başka sitelerde
sites-intro = Başka siteler takviminizi gösterebilir. Örneğin belediye veya bir okul. Yalnızca bu listedeki siteler gösterebilir.
sites-none = Listede henüz site yok.
sites-listed = Bu siteler gösterebilir
sites-new = Listeye bir site ekle
sites-name = Sitenin adı
sites-name-hint = Örneğin: www.voorbeeld.nl
sites-add = Listeye ekle
sites-added = Site listede.
sites-removed = Site artık listede değil.
sites-wrong = Bu bir site adı değil. Şöyle yaz: www.voorbeeld.nl
sites-too-many = Listede en fazla { $n } site olabilir.
sites-line-title = Siteyi yapan kişi için
sites-line-hint = Bu satırı siteyi yapana gönder. O zaman takviminiz orada görünür.
sites-line = Site için satır
sites-look = Nasıl göründüğüne bak
act-sites-changed = takvimi gösterebilecek siteleri değiştirdi
hall-title = Bugün ve yarın
hall-nothing = Programda başka bir şey yok.
hall-more = { $n ->
    [one] Ve { $n } etkinlik daha. Takvime bak.
   *[other] Ve { $n } etkinlik daha. Takvime bak.
}
hall-scan = Kodu tara veya şuraya git:
hall-call = Ya da ara
hall-as-of = Saat { $time } itibarıyla güncel.
hall-hold = Durdur
hall-go-on = Devam et
sheet-advice = Bu sayfayı yazdır.
sheet-call = { $centre } ile telefonda konuş
sheet-printed = { $date } günü yazdırıldı.
week-sheet-title = Bu hafta { $centre }
days-from-to = { $from } – { $to }
week-sheet-empty = Bu hafta takvimde bir şey yok. Kahveye beklenirsin.
week-sheet-how = Hoşuna gideni işaretle. Kod var mı? Ara ve kodu söyle. Kod yok mu? Doğrudan gel.
week-sheet-printed = { $date } günü yazdırıldı. Bir şey değişirse ve kaydolduysan seni ararız.
column-day = Gün
column-i-go = Gidiyorum
column-time = Saat
column-what = Ne
column-code = Kod
poster-on-a3 = Daha büyük: A3
poster-on-a4 = Daha küçük: A4
poster-come-too = Sen de gelir misin?
poster-join = Katılmak ister misin?
poster-call = Ara veya kodu tara.
poster-walk-in = Doğrudan gel.
poster-down = Bu afiş { $date } gününden sonra kaldırılabilir.
check-sheet = Listeyi yazdır
check-sheet-keep = Bu sayfayı yanında tut.
check-sheet-names = Masada bırakma. Üzerinde komşuların adları var.
check-sheet-free = arayan için boş:
check-sheet-waiting = Bekleme listesi, sırayla
check-sheet-tally = Kendiliğinden mi geldi? Bir çizgi koy, ad yazma
check-sheet-after = Sonrasında
check-sheet-count = Birlikte say: kişi ________ ilk kez ________
check-sheet-away = Bu sayfa bugün kilitli kutuya gider. Kimse saklamaz.
column-number = no
column-phone = Telefon
column-is-there = Burada
column-rang-off = Vazgeçti
tally-adults = Yetişkinler
tally-children = 12 yaşından küçükler
tally-first-time = Bizde ilk kez
## Gathered: what others do, on our calendar.
gather-title = Başkalarının etkinlikleri
gather-lead = Başkalarının takviminde olanları getirin. Böylece yeniden yazmazsınız.
gather-sources = Bu siteleri getiriyoruz
gather-add-title = Etkinlikleri getir
gather-ask-name = Kimin?
gather-ask-name-hint = Örneğin: Kütüphane
gather-ask-address = Takvimlerinin adresi
gather-ask-address-hint = Onlardan iCal bağlantısını isteyin. Çoğunlukla .ics ile biter
gather-look = Ne geleceğine bak
gather-look-hint = Ajandada henüz bir şey yok. Önce bakarsınız.
gather-name-missing = Bu takvimin kimin olduğunu yazın.
gather-no-address = https:// ile başlayan bir adres yazın.
gather-address-known = Bu takvimi zaten getiriyoruz.
gather-too-many-sources = { $n } siteden fazlası olmaz. Önce birini kaldırın.
gather-not-public = Bu adres açık internette değil. Başka bir adres isteyin.
gather-too-slow = Site çok yavaş.
gather-too-large = Bu adreste çok fazla şey var.
gather-not-there = Bu adreste artık bir şey yok.
gather-refuses = Site bizi içeri almıyor.
gather-not-a-calendar = Bu adreste takvim yok, başka bir şey var. iCal bağlantısını isteyin.
gather-no-answer = Site yanıt vermiyor.
gather-went-well = Son getirilme: { $at }.
gather-failed-since = { $why } En son başarılı: { $at }.
gather-list-title = Bir liste ya da dosya
gather-list-lead = Bir listeniz, Excel dosyanız ya da .ics dosyanız mı var? Getirin.
gather-list-open = Bir liste getir
gather-batch = { $at }: ajandada { $n }
gather-batch-by = { $at }, { $name }: ajandada { $n }
gather-paste = Listenizi buraya yapıştırın
gather-paste-hint = Her satıra bir etkinlik: gün, saat ve adı.
gather-paste-example = 26 november 16.00 tot 18.00 Samen soep koken
gather-file = Ya da bir dosya seçin
gather-file-hint = Bir .ics dosyası ya da Excel'den .csv dosyası. Sütun başlıkları: title, date, from, to, where, cost.
gather-file-too-large = Bu dosya çok büyük. İkiye bölün.
gather-list-missing = Buraya bir liste yapıştırın ya da dosya seçin.
gather-nothing-there = Burada bir şey yok. Her satıra gün, saat ve ad yazın.
gather-not-text = Bu dosyayı okuyamıyoruz. Excel'de CSV olarak kaydedin.
gather-is-a-page = Bu bir web sayfası. Bir .ics ya da .csv dosyası seçin.
gather-look-title = Bunlar eklenecek
gather-in-title = Bunlar ajandada
gather-undone-title = Bunlar geri alındı
gather-nothing-coming = İçinde gelecek bir şey yok.
gather-n-found = { $n ->
    [one] { $n } etkinlik bulduk.
   *[other] { $n } etkinlik bulduk.
}
gather-faults-title = Bu tamamen olmadı
gather-too-much = İçinde alabileceğimizden fazlası var. En fazla { $n } alırız.
gather-unknown-zone = { $n } tanesinin saat dilimini bilmiyoruz.
gather-too-often = { $n } tanesi okuyamayacağımız kadar sık tekrar ediyor.
gather-no-time = { $n } tanesinin ne zaman olduğunu bilmiyoruz.
gather-no-title = { $n } tanesinin adı yok.
gather-too-long = { $n } tanesi iki haftadan uzun sürüyor.
gather-more-than-once-a-day = { $n } tanesi günde birden çok kez oluyor. Yalnızca ilkini alırız.
gather-private = { $n } tanesi özel. Onları orada bırakıyoruz.
gather-not-now = { $n } tanesi geçti ya da bir yıldan sonra.
gather-line-wrong = { $n ->
    [one] { $n } satırı okuyamıyoruz.
   *[other] { $n } satırı okuyamıyoruz.
}
gather-wrong-lines = Şu satıra bakın: { $lines }
gather-comes-title = Bu etkinlikler
gather-n-more-dates = { $n ->
    [one] ve { $n } kez daha
   *[other] ve { $n } kez daha
}
gather-n-unshown = { $n ->
    [one] Ve { $n } tane daha.
   *[other] Ve { $n } tane daha.
}
gather-doubles-title = Bunlar zaten var mı?
gather-doubles-hint = Bunları eklemiyoruz. Yine de başka bir şey mi? O zaman işaretleyin.
gather-like = Şuna benziyor: { $title }, { $at }
gather-ask-way = İnsanlar nasıl geliyor?
gather-way-walk-in = İçeri girerler
gather-way-sign-up = Bize kaydolurlar
gather-put-up-source = Sonra her saat bir değişiklik var mı bakarız.
gather-put-up-list = Bir hafta boyunca hepsini geri alabilirsiniz.
gather-n-in = { $n ->
    [one] { $n } etkinlik ajandada.
   *[other] { $n } etkinlik ajandada.
}
gather-undo-title = Yine de doğru değil mi?
gather-undo-hint = Bu listedeki her şeyi kaldırırız. Değiştirilen ya da kayıt olunan kalır.
gather-undo = Bu listeyi geri al
gather-taken-off = { $off } kaldırıldı. { $n ->
    [0] Hiçbiri kalmadı.
    [one] { $n } kalıyor: biri değiştirdi ya da kaydoldu.
   *[other] { $n } kalıyor: biri değiştirdi ya da kaydoldu.
}
gather-site = { $site } sitesinden.
gather-contact = Soru mu var? { $name } bilir.
gather-missing = { $n ->
    [one] Birden { $n } etkinlik kayboldu.
   *[other] Birden { $n } etkinlik kayboldu.
}
gather-missing-why = Bu yarısından fazla. Belki sitelerinde bir sorun oldu. Bizde hepsi duruyor.
gather-right = Evet, doğru. Onları kaldır
gather-right-said = Bir dakika içinde kaldırırız.
gather-now = Şimdi getir
gather-n-on = { $n ->
    [0] Ajandada henüz bir şey yok
    [one] Ajandada { $n } etkinlik
   *[other] Ajandada { $n } etkinlik
}
gather-is-ours = Burada değiştirildi
gather-left-title = Eklenmedi
gather-left-lead = Bunlar zaten var gibi görünüyor.
gather-still = Yine de ekle
gather-away-title = Bu sitenin her şeyini kaldır?
gather-away-hint = Siteyi artık getirmeyiz. Değiştirilen ya da kayıt olunan kalır.
gather-away = Bu kaynağın her şeyini kaldır
gather-cost-unknown = Sor
gather-comes-from = { $name } sitesinden, getirilme: { $at }.
gather-letter-subject = { $name } takvimi doğru mu?
gather-letter-missing = { $n ->
    [one] Sitelerinde birden { $n } etkinlik kayboldu. Bu yarısından fazla. Bizde hepsi duruyor. Doğru mu diye bakın.
   *[other] Sitelerinde birden { $n } etkinlik kayboldu. Bu yarısından fazla. Bizde hepsi duruyor. Doğru mu diye bakın.
}
gather-letter-look = Bak
when-from = { $date }, { $from }
kept-batches = Ajandaya konacak listeler
export-sources = Hangi siteler için adınız geçiyor
act-taken-in = başkalarının etkinliklerini ajandaya koydu
act-taken-off = başkalarının etkinliklerini kaldırdı

## Whether it is still true
checked-on = { $date } günü bakıldı.
checked-long-ago = Son olarak { $date } günü bakıldı. Hâlâ doğru mu, arayıp sorun.
## Kim geliyor, nasıl geliyor
where-do-you-join = Nereden katılıyorsunuz?
how-often = Ne sıklıkta geliyorsunuz?
this-time = Sadece bu sefer
every-time = Her seferinde geliyorum
come-never = Artık hiç gelmiyorum
full-on = Dolu olan günler: { $dates }.
no-reminder = Bana hatırlatma göndermeyin
code-lost = Kâğıttaki kodu mu kaybettiniz? { $phone } numarasını arayın. Sizi biz buluruz.
too-many = Az önce buradan çok kayıt yapıldı. Bir saat sonra tekrar deneyin veya { $phone } numarasını arayın.
in-my-calendar = Kendi takviminize ekleyin
meeting-later = Evden nasıl katılacağınız { $moment } itibarıyla burada yazar.
meeting-now = Evden mi katılıyorsunuz?
meeting-join = Görüntülü katılın
meeting-call = Veya arayın:
question-meal = Yemeğe katılıyorum
question-wheelchair = Tekerlekli sandalyeyle geliyorum
question-interpreter = Tercüman istiyorum
question-behalf = Kimin adına geliyorsunuz?
question-behalf-hint = Bir grup veya kuruluş. Zorunlu değil.
question-optional = Zorunlu değil.
answer-missing = Buraya bir yanıt yazın.
asking = Kayıt ve sorular
asking-ready = Gelenlerden ne bilmek istersiniz?
asking-ready-hint = En fazla iki tane seçin. Yanıtları yalnızca siz görürsünüz. Dört hafta sonra silinir.
asking-own = Kendi sorunuz (zorunlu değil)
asking-own-hint = Örneğin: Bir tencere getirir misiniz?
asking-needed = Soruma yanıt vermeyen kaydolamaz
asking-kept = Kaydedildi.
questions-too-many = En fazla iki soru seçin.
question-delicate = Bunu sormasanız daha iyi: “{ $word }”. Sağlık, inanç, köken ve resmî numaralar özeldir. Yine de sormak mı istiyorsunuz? Bir kez daha Kaydet'e basın.
meeting-title = Evden katılma
meeting-hint = Bunu yalnızca gelenler görür, başlamadan yarım saat önce.
meeting-link = Katılma bağlantısı (zorunlu değil)
meeting-link-wrong = Bu bir bağlantı değil. Bağlantı https:// ile başlar
meeting-phone = Aranacak numara (zorunlu değil)
meeting-phone-hint = Örneğin: 030 000 00 00, kod 1234
slip-also = Şu günlerde de geliyorsunuz:
slip-change = Bir şey değiştirmek ister misiniz?
slip-which = Hangi sefer?
slip-all = Hepsi
take-over = Bu benim
take-over-hint = Bunu sizin için başkası mı yazdı? Kendi bilgilerinize ekleyin.
taken-over = Bu artık kendi bilgilerinizde.
comes-already = Bu gün için zaten listedesiniz.
link-come-not = Gelemeyecek misiniz?
link-yes = Boşalan yeri ister misiniz?
column-answers = Yanıtlar
column-do = Ne yapmak istersiniz?
column-reach = E-posta veya telefon
list-file = Listeyi dosya olarak al
standing-from-home = evden katılıyor
n-from-home = { $n ->
    [one] { $n } kişi evden
   *[other] { $n } kişi evden
}
n-people = { $n ->
    [one] { $n } kişi
   *[other] { $n } kişi
}
n-meals = { $n ->
    [one] { $n } kişi yemekte
   *[other] { $n } kişi yemekte
}
n-wheelchairs = { $n ->
    [one] { $n } tekerlekli sandalye
   *[other] { $n } tekerlekli sandalye
}
n-interpreters = { $n ->
    [one] { $n } kişi tercüman istiyor
   *[other] { $n } kişi tercüman istiyor
}
answer-meal = yemekte
answer-wheelchair = tekerlekli sandalye
answer-interpreter = tercüman
answer-behalf = { $name } adına
called-comes = Geliyor
called-not = Artık istemiyor
was-called = { $name } geliyor.
new-slip = Yeni kâğıt
turn = Sırada başka yer
turn-place = Sırada kaçıncı? (1 ile { $n } arası)
turn-why = Neden?
turn-give = Yerini değiştir
turn-given = { $name } sırada başka bir yerde.
reason-agreed = Öyle anlaşılmıştı
reason-needs = Bu kişinin ihtiyacı var
reason-mistake = Hata yaptık
take-off-ticked = İşaretlenen herkesi sil
tick-crowd = { $moment } saatinden hesapsız ve adressiz { $n } kişi: hepsini işaretle
many-taken-off = { $n ->
    [one] { $n } kayıt silindi.
   *[other] { $n } kayıt silindi.
}
nobody-chosen = Kimse seçilmedi. Önce birini işaretleyin.
check-in = Kim burada?
check-in-hint = Biri içeri girince düğmeye basın.
comes-in = Burada
is-in = burada
n-are-in = { $n ->
    [0] Henüz kimse yok
    [one] { $n } kişi burada
   *[other] { $n } kişi burada
}
tally-title = Ya da yalnızca kişileri sayın
tally = Kaç kişi vardı?
tally-hint = Yalnızca bir sayı. İsim gerekmez.
tally-keep = Sayıyı kaydet
tally-kept = { $n } kişi vardı.
count-signed = { $n ->
    [one] { $n } kişi kaydolmuştu.
   *[other] { $n } kişi kaydolmuştu.
}
count-came = { $n ->
    [one] Bunlardan { $n } kişi geldi.
   *[other] Bunlardan { $n } kişi geldi.
}
count-not = { $n ->
    [one] { $n } kişi gelmedi.
   *[other] { $n } kişi gelmedi.
}
outcome = Sonunda ne oldu
outcome-text = Sonunda ne oldu
outcome-hint = Bunu herkes o günün sayfasında okur. Sormadan isim yazmayın.
outcome-kept = Kaydedildi. Artık sayfada.
outcome-is-open = Bunu düzenleyen yazdı. Etkinliğin sayfasında zaten duruyor.
outcome-later = Bittikten sonra burada ne olduğunu yazabilirsiniz.
looked-back = İnsanlar ne düşündü
looked-back-good = { $all } kişiden { $n } kişi beğendi.
looked-back-wishes = İnsanların bir dahaki sefere istedikleri
looked-back-none = Henüz kimse bir şey söylemedi.
looked-back-few = Henüz çok az yanıt var. Beş yanıttan sonra burada görürsünüz. Böylece kimin ne dediği bilinmez.
look-back = Nasıldı?
look-back-anonymous = İki kısa soru. Kimin ne yanıt verdiğini kimse görmez.
look-back-good = İyi miydi?
look-back-yes = Evet
look-back-no = Hayır
look-back-wish = Bir dahaki sefere ne istersiniz? (zorunlu değil)
look-back-send = Gönder
look-back-done = Teşekkürler! Yanıtınızı aldık.
look-back-choose = Evet veya hayır seçin.
letter-also = Şu günlerde de geliyorsunuz: { $dates }.
letter-remind-subject = Yarın
letter-remind = Yarın görüşüyoruz. Gelemeyecekseniz kaydınızı silin.
letter-thank-subject = Teşekkürler
letter-thank = Geldiğiniz için sevindik. Nasıldı? İki kısa soru.
letter-thank-look = Bize anlatın
kept-views = İnsanların bir etkinlik hakkında düşündükleri, isimsiz
kept-outcomes = Bir etkinliğin sonucu
export-answers = Kaydolurken verdiğiniz yanıtlar
act-turn-given = birine bekleme listesinde başka bir yer verdi
act-many-taken-off = birden çok kaydı aynı anda sildi

## El ilanı fotoğrafı
flyers-title = İlan fotoğrafları
flyers-lead = Bir duvarda güzel bir ilan mı gördün? Fotoğrafını çek. Sen veya bir arkadaşın onu sonra ajandaya koyar.
flyer-photo = Fotoğraf çek veya seç
flyer-photo-hint = Yazının okunabildiğinden emin ol.
flyer-spot = Nerede asılı?
flyer-optional = (gerekli değil)
flyer-bring = Fotoğrafı kaydet
flyer-kept = Fotoğraf kaydedildi.
flyer-missing = Önce bir fotoğraf seç.
flyers-too-many = Zaten { $n } fotoğraf bekliyor. Önce birkaçını ajandaya koy.
flyers-waiting = Henüz ajandada değil
flyers-none = Bekleyen ilan yok.
flyer-brought-by = { $name }, { $day }
flyer-alt = Bir ilanın fotoğrafı. { $spot }
flyer-beside = İlanda bu yazıyor. Aşağıya yaz.
flyer-put-up = Ajandaya koy
flyer-away = Gerek yok
flyer-gone = Fotoğraf silindi.
kept-flyers = Henüz ajandaya konmamış ilan fotoğrafları
export-flyers = Fotoğrafını çektiğin ilanlar

## Ajandada iki kez olan
doubles-title = Bu ajandada iki kez mi var?
doubles-lead = Bunlar birbirine benziyor. Birini kaldır. Kaydolanlara haber verilir.
doubles-none = Ajandada iki kez olan bir şey yok.
double-take-off = Kaldır
double-gone = Kaldırıldı. Diğeri duruyor.
double-apart = Hayır, bunlar iki ayrı etkinlik
double-apart-done = Tamam, ikisi de kalıyor.

## Kimin için ve kimden
all-languages = Bütün diller
all-organisers = Herkesten
languages-spoken = Dil
only-of = Yalnızca { $name }
of-everybody = Hepsini göster
fact-organiser = Kim düzenliyor?
level = Ne kadar zor?
level-easy = Yeni başlayanlar için
level-usual = Biraz bilenler için
level-hard = İyi bilenler için
level-easy-means = Önceden bir şey bilmen gerekmez.
level-usual-means = Biraz biliyorsun.
level-hard-means = İyi biliyorsun.
level-unsaid = Belirtmiyorum
ask-level = Ne kadar zor? (zorunlu değil)
ask-languages = Orada hangi dil konuşuluyor? (zorunlu değil)
waiting-proposals = Ajanda için { $n } fikir
