too-large = This photo is too large. Choose another one.
not-a-photo = We do not know this kind of photo. Choose a photo from your phone.
broken = This photo is broken. Choose another one.
busy = Please wait. Many photos are coming in. Try again in a moment.
choose-again = Choose your photo once more.
no-more-place = There is no more room for photos. Remove another one first.
export-heading = Photos
kept-photos = photos with a message that disappears after a time
