# Annuler ce qui vient d’être dit

undo-sent = C’est envoyé.
undo-deleted = C’est supprimé.
undo-undo = Annuler
undo-given-back = C’est annulé. Ton texte est de nouveau dans le champ.
undo-called-back = C’est annulé. Aucun autre pod ne l’a reçu.
undo-too-late = C’est supprimé. C’était déjà en route : les autres pods sont donc invités à le supprimer aussi.
undo-brought-back = C’est rétabli.
undo-gone = Trop tard : c’est supprimé.
