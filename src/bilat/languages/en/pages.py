"""English words around an article."""

from bilat.languages.schema.pages import PageTable

PAGES = PageTable(
    teasers="recent posts, related posts, related articles, related news, related stories, latest news, more news,"
    " most read, most popular, read also, see also, read more, popular news, you may also like, top stories,"
    " other news, news feed, also read, more stories, more on this story",
    noise="comments, comment, share, share this, follow us, follow, subscribe, sign up, log in, login, photo, photos,"
    " photo by, image, video, watch, read more, read all, read also, see also, related, advertisement, tags, tag,"
    " copyright, all rights reserved, source, reporting by, ( reporting by, editing by, written by, by our, curated by,"
    " last updated, updated, published, posted, print, download, click here, home, cookies, privacy policy,"
    " contact us, newsletter, join us, listen, with agency inputs, ( with agency inputs, edited by, photograph, credit,"
    " getty images, caption, loading, skip to, menu, search, © , like this, tweet, whatsapp, email, views",
    clock="ago, hour, hours, minute, minutes, min, mins, day, days, week, weeks, month, months, year, years, today,"
    " yesterday, am, pm, a, an, one, two, three, updated, last, published, posted, on, at, read, gmt, utc, est, ist,"
    " january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar,"
    " apr, jun, jul, aug, sep, sept, oct, nov, dec, monday, tuesday, wednesday, thursday, friday, saturday, sunday, comments, comment, share, shares,"
    " mon, tue, wed, thu, fri, sat, sun, views",
)
