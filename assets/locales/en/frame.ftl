# Around every page

frame-language = English
# ltr or rtl
frame-direction = ltr
