part-place = Ad, adres ve telefon
part-places = Yerler ve oraya nasıl gelindiği
part-week = Ne zaman açığız?
part-days = Başka bir gün ya da tatil
part-holidays = Resmî tatiller
part-sign = Bugün farklı bir şey mi var?
part-greeting = Karşılama
part-door = Kapının rengi
part-rooms = Hangi odalar?
part-manners = İnsanlara nasıl hitap ediyoruz?
part-languages = Diller
part-country = Hangi ülkede?
part-newcomers = Kim içeri girebilir?
part-opening = Kapının açılacağı gün…
part-words = Evin kendi sözleri
part-rules = Kurallarımız

people-title = İnsanlar
organisations-title = Kuruluşlar
arrange-title = Evi düzenle
log-title = Günlük

saved = Kaydedildi: { $part }
too-long = Bu çok uzun. En fazla { $n } harf kullan.
nobody = Hiç kimse
search = Ara
show-first = Önce göster
not-kept-yet = Böyle olacak. Henüz kaydedilmedi.
take-away = Kaldır
pages = Sayfalar
page-before = Önceki
page-after = Sonraki
lines-of = Satır { $n_first } – { $n_last }, toplam { $n }

good-morning = Günaydın { $name }
good-afternoon = İyi günler { $name }
good-evening = İyi akşamlar { $name }
hello = Merhaba { $name }
now-title = Şimdi evde
something-else-today = Bugün farklı bir şey mi var?
to-room = Git: { $room }
welcome-title = Görevin: { $role }
welcome-desk = Biri içeri girmek mi istiyor? Evet de ya da bir mahalle kartı yap.
welcome-behalf = Bir şey olmuyor mu? Birlikte yap ya da o kişinin adına yap.
welcome-team = ‘İnsanlar’ bölümünde ekipte kimler olduğunu görürsün.
welcome-arrange = ‘Evi düzenle’ bölümünde adı, saatleri, rengi ve odaları seçersin.
welcome-roles = ‘İnsanlar’ bölümünde birini davet eder ve görev verirsin.

guide-title = Kapı böyle açılır
steps-done = { $n_done ->
    [one] { $n } adımdan { $n_done } adım tamam.
   *[other] { $n } adımdan { $n_done } adım tamam.
}
step-is-done = tamam
step-look = Bak
step-go = Bunu yap
step-team = Burada kim çalışıyor?

purpose-host = İnsanları karşılar ve ortamı hoş tutar.
purpose-editor = Evin yazılarının doğru olmasını sağlar.
purpose-moderator = Birbirimize nazik kalmamıza dikkat eder.
purpose-volunteer = Danışmada yardım eder.
purpose-ambassador = Mahallede bu evi anlatır.
purpose-outreach-volunteer = İnsanları ziyaret eder ve dinler.
purpose-social-worker = Yardım arayanların yanında olur.
purpose-partner = Başka bir kuruluştan bu evle birlikte çalışır.
purpose-coordinator = Evi düzenler ve burada kimin çalışacağına karar verir.

only-invited = Şimdilik sadece senin davet ettiğin kişiler içeri girer.
all-may-change = Her şey sonra değiştirilebilir.

place-name = Ad
place-kind = Burası ne?
place-kind-hint = Örneğin: Mahalle merkezi
place-street = Sokak ve kapı numarası
place-town = Şehir ya da mahalle
place-phone = Telefon
place-mail = E-posta (gerekli değil)
place-contact = Bir şey olmazsa kim yardım eder?
place-contact-hint = Bu ad, fotoğrafla birlikte her sayfanın altında durur.
place-contact-none = Ekipten henüz kimse kendini herkese göstermiyor. Bunu herkes ‘Sayfam’da kendisi seçer.
place-save = Adı ve adresi kaydet
name-missing = Evin adını yaz.
kind-missing = Ne olduğunu yaz, örneğin Mahalle merkezi.
street-missing = Sokağı ve kapı numarasını yaz.
town-missing = Şehri ya da mahalleyi yaz.
phone-wrong = Rakamlarla bir telefon numarası yaz, örneğin 030 000 00 00.
mail-wrong = E-posta adresine bir daha bak. Şöyle olmalı: ad@ornek.nl.

day = Gün
from = Başlangıç
to = Bitiş
times = Açık
open-from = { $day }, açılış
open-to = { $day }, kapanış
week-caption = Her günün açılış saatleri
week-hint = Kapalı günü boş bırak.
week-pause = Arada kapalı mı?
week-pause-hint = Sonra yeniden ne zamandan ne zamana kadar açık olduğunu yaz.
week-pause-caption = Her günün ikinci açılış saati
week-save = Saatleri kaydet
on-day = { $day }: { $advice }
time-wrong = 9.00 ya da 17.30 gibi bir saat yaz.
times-half = Başlangıcı da bitişi de yaz.
times-backwards = Kapı açıldıktan sonra kapanır. Saatlerin yerini değiştir.
times-overlap = Bu saatler üst üste geliyor. İkincisine daha geç başla.

sign-sentence = Kapı için bir cümle
sign-hint = Örneğin: Asansör bozuk, lütfen zili çal.
sign-until = Saat kaça kadar? (gerekli değil)
sign-until-hint = Saat yazmazsan günün sonuna kadar asılı kalır.
sign-closed = Bugün kapalı
sign-hang = Cümleyi as
sign-take-down = Kapıdan indir
sign-hangs = Şu anda kapıda bu asılı, { $until }.
sign-is-down = Tabela kapıdan indi.
sign-missing = Kapı için bir cümle yaz.
until = { $clock } saatine kadar
rest-of-the-day = günün sonuna kadar
time-over = Henüz gelmemiş bir saat seç.

days-first = Hangi gün?
days-last = Son gün (gerekli değil)
days-last-hint = Birkaç günlük bir tatil için.
days-times = Açılış ve kapanış (gerekli değil)
days-times-hint = O gün kapalıysa boş bırak.
days-why = Neden? (gerekli değil)
days-why-hint = Örneğin: Salonu boyuyoruz.
days-add = Ekle
day-wrong = Henüz gelmemiş bir gün seç.
last-day-wrong = İlk günden sonra bir son gün seç, en fazla { $n } gün olsun.
holidays-closed = Resmî tatillerde kapalıyız
holidays-next = İlk resmî tatiller şunlar:
holidays-save = Resmî tatilleri kaydet

rooms-hint = Kapalı bir odanın penceresi olmaz. Odalara başka ad verebilirsin.
room-label = { $room } için evin verdiği ad
rooms-save = Odaları kaydet
label-too-long = Bir odanın adı en fazla { $n } harf olur.

words-hint = Mahalle nasıl söylüyorsa öyle söyle.
manners-informal = Kom je naar de soep?
manners-formal = Komt u naar de soep?
manners-save = Nasıl konuştuğumuzu kaydet
words-which = Hangi sözü değiştirmek istiyorsun?
words-search = Bir söz ya da cümlenin bir parçası
words-language = Hangi dilde?
words-found = { $n ->
    [one] { $n } cümle bulundu
   *[other] { $n } cümle bulundu
}
words-more = Daha fazlası var. Cümlenin daha uzun bir parçasıyla ara.
words-nothing = Bu sözler hiçbir yerde yok. Cümlenin başka bir parçasını ara.
words-own = Evin değiştirdiği sözler
words-usual = Normalde
words-here = Bu evde
words-same = aynı
word-change = Değiştir
word-change-title = Başka türlü söyle
word-text = Bu evde böyle söylenir
word-text-hint = { $example } kalsın. Oraya bir ad ya da sayı gelecek.
word-save = Bundan sonra böyle söyle
word-back = Geri al
own-word-empty = Bu evde nasıl söylendiğini yaz.
own-word-missing = { $name } da olsun. Oraya bir ad ya da sayı gelecek.
own-word-unknown = { $name } olmasın. Onu burada dolduramayız.
own-words-too-many = Evin zaten { $n } kendi sözü var. Önce birini geri al.
own-word-kept = Bundan sonra şöyle yazıyor: { $text }
own-word-back = Yine eskisi gibi.

door-choose = Bir renk seç
door-groen = Yeşil
door-blauw = Mavi
door-wijnrood = Bordo
door-paars = Mor
door-petrol = Petrol mavisi
door-kastanje = Kestane
door-aubergine = Patlıcan moru
door-leisteen = Arduvaz grisi
door-save = Kapıyı boya
door-painted = Kapının rengi artık { $colour }.

greeting-hint = İyi olanı boş bırak. Onu biz söyleriz.
greeting-morning = Sabah
greeting-day = Öğleden sonra
greeting-evening = Akşam
greeting-night = Gece
greeting-welcome = Altında bir cümle
greeting-welcome-hint = Örneğin: Kahve hazır, burada da.
greeting-save = Karşılamayı kaydet

languages-offered = İnsanlar hangi dillerde okuyabilir?
languages-which-first = Önce hangi dil?
languages-which-first-hint = Bir şey seçmeyenler için.
languages-save = Dilleri kaydet
languages-none = En az bir dil seç.
languages-first = İlk dil olarak bu evde sunulan bir dil seç.

newcomers-anyone = Herkes
newcomers-first = Önce ekipten biri evet der
newcomers-first-hint = Bekleyen kişi etrafa bakabilir.
newcomers-save = Kimin gireceğini kaydet

country-hint = Yaşlar, resmî tatiller ve bazı sözler buna bağlıdır.
country-nl = Hollanda
country-be = Belçika
country-save = Ülkeyi kaydet

door-is-open = Kapı herkese açık.
door-opens = Kapı açılıyor: { $moment }
door-waits = Kapı yeniden kapalı. Sadece davetliler içeri girer.
opening-day = Hangi gün?
opening-hour = Saat kaçta? (gerekli değil)
opening-hour-hint = Saat yazmazsan kapı 0:00’da açılır.
opening-save = Bu günü seç
opening-now = Kapıyı şimdi aç
opening-only-invited = Yine sadece davetlileri içeri al

rules-hint = Herkes ilk mesajından önce bunu okur.
rules-label = Her satıra bir kural
rules-label-hint = En fazla { $n } kural. Kısa olsun, kendin nasıl söylersen öyle.
rules-save = Kurallarımızı kaydet
rules-look = Herkesin okuduğu gibi gör
rules-missing = En az bir kural yaz.
rules-too-many = En fazla { $n } tane seç. Daha fazlasını kimse aklında tutmaz.
rule-too-long = Her kural { $n } harften kısa olsun.
rules-same = Hiçbir şey değişmedi.
rules-kept = Kurallarımız kaydedildi. Herkes bir sonraki mesajından önce okur.
rules-versions = Bütün sürümler
rules-version = Sürüm { $n }, { $moment }

people-hint = Burada kim, ne olarak çalışıyor.
people-which = Kimi görmek istiyorsun?
people-team = Ekip
people-everybody = Herkes
people-search = Ada göre ara
people-nobody = Kimse bulunamadı. Daha az harfle ara.
people-name = Ad
people-roles = Buradaki işi
people-organisation = Çalıştığı yer
people-of = { $n } kişiden { $n_first } – { $n_last }
standing-waiting = bekliyor
standing-invited = davetli
invite-title = Birini davet et
people-list = Birçok kişiyi bir kerede listeye ekle
invite-hint = Davet edilen kişi her zaman içeri girebilir. Kapı henüz kapalıyken de.
invite-name = Ad
invite-address = E-posta ya da cep numarası
invite-address-hint = İçeri girme kodu oraya gelir.
invite-roles = Bu kişi burada ne yapacak?
invite-roles-hint = Mahalleli için hiçbir şey seçme.
invite-save = Davet et
invite-to-known = { $name } sayfasına git
display-name-wrong = 1 ile { $n } harf arasında bir ad yaz.
address-wrong = Bir e-posta adresi ya da cep numarası yaz.
address-known = Bu adres zaten şu kişiye ait: { $name }.
is-invited = { $name } davet edildi ve içeri girebilir.
letter-subject = { $centre } seni bekliyor
letter-text = { $centre } internet mahalle merkezine davetlisin.
letter-how = İçeri girmek için şifre gerekmez. Bu e-posta adresini ya da bu numarayı yaz, sana bir kod gelir.
letter-link = İçeri gir

person-roles = { $name } burada ne yapıyor?
role-has = bu görevi var
role-give = Bu görevi ver
role-take = Bu görevi geri al
role-is-given = { $name } yeni bir görev aldı: { $role }.
role-is-taken = { $name } artık bu görevde değil: { $role }.
last-coordinator = Son koordinatör sensin. Önce bu görevi başka birine ver.
person-organisation = { $name } kimin için çalışıyor?
person-organisation-hint = Birinin en fazla ne kadar görebileceğini kuruluşu belirler.
person-organisation-none = Kuruluş yok
person-organisation-save = Kuruluşu kaydet
organisation-kept = Kuruluş kaydedildi.
person-log = { $name } ile ilgili ne yapıldı?

organisations-hint = İnsanlar kimin için çalışıyor ve bu yüzden en fazla ne görebiliyor.
organisations-none = Listede henüz kuruluş yok.
organisation-new = Yeni bir kuruluş
organisation-name = Ad
organisation-kind = Nasıl bir kuruluş?
organisation-sees = En fazla şunu görür
organisation-add = Ekle
organisation-people = { $n ->
    [one] { $n } kişi onun için çalışıyor
   *[other] { $n } kişi onun için çalışıyor
}
organisation-name-missing = Kuruluşun adını yaz.
organisation-kind-missing = Nasıl bir kuruluş olduğunu seç.
organisation-added = { $name } listede.
organisation-in-use = Onun için çalışan biri var. Önce o kişiyi ayır.
organisation-gone = Kuruluş listeden çıktı.
kind-welfare = sosyal refah kuruluşu
kind-care-team = mahalle ekibi ya da bakım ekibi
kind-public-welfare-service = sosyal yardım dairesi
kind-housing-association = konut kuruluşu
kind-public-health-service = halk sağlığı kuruluşu
kind-municipality = belediye
kind-school-or-library = okul ya da kütüphane
kind-initiative = mahalle girişimi
kind-other = başka bir şey
sight-public = Sadece sokaktaki herkesin gördüğünü. Kimin burada olduğunu, kimin ne istediğini, ne yapabildiğini ya da dertleri asla.
sight-neighbourhood = Komşuların birbirine gösterdiğini. Güvenerek söyleneni asla.
sight-team = Ekibe gerekli olanı, kendi görevi izin verdiği kadar.

log-hint = Ekibin son 12 ayda yaptıkları. Sonra silinir.
log-empty = Burada henüz bir şey yok.
log-when = Ne zaman
log-who = Kim
log-what = Ne
log-about = Kim hakkında
log-nobody = evin kendisi
act-settings = değiştirdi
act-role-given = görev verdi
act-role-taken = görevi geri aldı
act-invited = davet etti
act-organisation-added = listeye bir kuruluş ekledi
act-organisation-removed = listeden bir kuruluş çıkardı
act-organisation-chosen = bir kuruluş seçti

places-hint = Bir şeylerin olduğu yerler ve herkesin oraya nasıl girdiği.
places-to = Eşik, asansör ve tuvalet, bir de başka yerler
places-full = Zaten { $n } yer var. Önce birini kaldır.
place-is-home = kendi binanız
place-home-address = Ad ve adres ‘Evi düzenle’ bölümünde
place-new = Yeni bir yer
place-called = Bu yerin adı ne?
place-called-hint = Örneğin: Spor salonu
place-name-missing = Yerin adını yaz.
place-keep = Bu yeri kaydet
place-look = Yere herkesin gördüğü gibi bak
place-remove = Bu yeri kaldır
place-gone = { $name } artık listede yok.
place-in-use = Burada hâlâ bir şey var. Önce onu başka bir yere taşı.
access-missing = Buraya nasıl girildiği henüz yazılmadı
answer-yes = Evet
answer-no = Hayır
answer-not-known = Henüz bilmiyoruz
ask-doorstep = Kapıda eşik var mı?
doorstep-level = Hayır, her yer düz
doorstep-with-help = Evet, rampayla ya da yardımla geçilir
doorstep-step = Evet, eşik ya da merdiven
ask-lift = Asansör var mı?
lift-ground-floor = Gerekli değil: her şey zemin katta
ask-toilet = Tekerlekli sandalyedekiler için tuvalet var mı?
ask-quiet-room = Sessiz bir oda var mı, dua etmek için de?
ask-parking = Kapının önünde araba ya da akülü araç için yer var mı?
ask-way-in = Giriş nerede? (gerekli değil)
ask-way-in-hint = Örneğin: Kapı fırının yanında. Zili çalabilirsin.
ask-stop = Yakında hangi otobüs ya da tramvay duruyor? (gerekli değil)
ask-stop-hint = Örneğin: Lindeplein durağı, 4 numaralı otobüs. Sonra 2 dakika yürüyüş.
ask-ring = Kapıda hangi numara aranır? (gerekli değil)

part-photo = Binanın fotoğrafı
photo-hint = İnsanlar binayı böyle tanır.
photo-choose = Bir fotoğraf seç
photo-place-goes = Bulunduğun yeri fotoğraftan çıkarırız.
photo-alt = Fotoğrafta ne görüyorsun?
photo-alt-hint = Fotoğrafı göremeyenler için. Örneğin: kapısının önünde bank olan kırmızı bir ev.
photo-alt-missing = Fotoğrafta ne olduğunu bir cümleyle yaz.
photo-missing = Önce bir fotoğraf seç.
photo-save = Fotoğrafı as
photo-take-down = Fotoğrafı kaldır

## How long things stay
part-terms = Ne kadar saklıyoruz
terms-hint = Eskiyen şeyleri kendiliğinden atarız. Burada daha erken olup olmayacağını seçersiniz. Daha geç olamaz.
terms-days = Kaç gün sonra atalım? { $n_least } ile { $n_most } arası.
terms-wrong = { $n_least } ile { $n_most } arasında bir sayı yazın.
terms-save = Bu günleri kaydet
terms-kept = Kaydedildi. Çok eski olanlar bu gece gidecek.
terms-look = Gizlilik sayfasında böyle yazıyor
## Op de kaart
ask-point = Haritada nerede? (zorunlu değil)
ask-point-hint = Bir haritanın bağlantısını buraya yapıştır. Ya da iki sayı yaz, örneğin 52.0907, 5.1214.
point-wrong = Burada haritaya ait iki sayı yok. Şöyle yaz: 52.0907, 5.1214
