# Calling back what was said a moment ago

undo-sent = Sent.
undo-deleted = Deleted.
undo-undo = Undo
undo-given-back = Taken back. Your words are in the field again.
undo-called-back = Taken back. No other pod got it.
undo-too-late = Deleted. It was on its way already, so other pods are asked to delete it too.
undo-brought-back = It is back.
undo-gone = Too late: it is deleted.
