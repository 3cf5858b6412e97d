# Um jede Seite herum

frame-language = Deutsch
# ltr oder rtl
frame-direction = ltr
