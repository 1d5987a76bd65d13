too-large = Bu fotoğraf çok büyük. Başka bir tane seç.
not-a-photo = Bu tür bir fotoğrafı tanımıyoruz. Telefonundan bir fotoğraf seç.
broken = Bu fotoğraf bozuk. Başka bir tane seç.
busy = Lütfen bekle. Şu anda çok fotoğraf var. Birazdan tekrar dene.
choose-again = Fotoğrafını yeniden seç.
no-more-place = Fotoğraflar için yer kalmadı. Önce başka birini kaldır.
export-heading = Fotoğraflar
kept-photos = bir süre sonra silinen bir iletideki fotoğraflar
