title = Oturma odası
n-talking = { $n ->
    [one] burada biri var
   *[other] şimdi { $n } kişi konuşuyor
}
log = Oturma odasındaki sohbet
quiet = Henüz sessiz. Çekinmeden selam ver.
left = Eski bir komşu bu mesajı kaldırdı.
say-label = Ne söylemek istersin?
say = Gönder
house-rules = Kurallarımız
who-reads-neighbours = Bunu içeride olan herkes okuyabilir.
who-reads-anyone = Bunu herkes okuyabilir, içeride olmayanlar da.
lines-stay = Mesajlar { $n } gün sonra kaybolur.
refresh = Yeni mesaj var mı bak
come-in-to-talk = İçeri gir ve sohbete katıl
n-new = { $n ->
    [one] 1 yeni mesaj
   *[other] { $n } yeni mesaj
}
read-line-aloud = Mesajı sesli oku: { $name }
not-sent-yet = Mesajın kaydedildi ama henüz gönderilmedi. Biraz sonra yeniden deneriz.
text-missing = Önce söylemek istediğini yaz.
text-too-long = Bu çok uzun. Kısalt ya da 2 parça hâlinde gönder.
rules-first-title = Birbirimize böyle davranırız
rules-first = Önce bunu oku. Sonra sohbete katılabilirsin.
rules-agree = Tamam, olur
to-front-door = Ön kapıya dön
kept-lines = oturma odasında söylediklerin
export-heading = Oturma odası
settings-title = Oturma odasındaki sohbeti kimler okuyabilir?
settings-neighbours = Sadece içeride olanlar
settings-anyone = Herkes, içeride olmayanlar da
settings-anyone-hint = Bu, sohbetin üstünde yazar. Arama motorları sohbeti asla okumaz.
settings-save = Kaydet
settings-saved = Kaydedildi.
today-title = Oturma odasında
join = Aramıza katıl
step-title = Oturma odasındaki sohbeti kimler okuyabilir?
