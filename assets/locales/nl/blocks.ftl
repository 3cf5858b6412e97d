# Mensen negeren

blocks-title = Mensen die je negeert
blocks-words = Hun berichten blijven uit je streams, en ze kunnen niet op die van jou reageren.
blocks-ignore-name = { $name } negeren
blocks-ask = { $name } negeren? Je deelt dan niet meer met deze persoon, en je ziet diens berichten niet meer in je streams.
blocks-stop = Niet meer negeren
blocks-said = Je negeert { $name }. Je deelt niet met deze persoon en ziet diens berichten niet in je streams, en deze persoon kan niet op jouw berichten reageren of ze leuk vinden.
blocks-empty = Je negeert niemand
blocks-empty-words = Wie je negeert, kies je op iemands pagina of in het menu van een bericht.
blocks-to-settings = Naar de instellingen

blocks-added = Je negeert deze persoon vanaf nu. De lijst staat bij de instellingen.
blocks-removed = Je negeert deze persoon niet meer.
blocks-not-yourself = Je kunt jezelf niet negeren.
blocks-no-sharing = Je negeert deze persoon. Stop daarmee voordat je deelt.
blocks-ignored = De auteur van dit bericht neemt geen reacties van je aan.
blocks-hides = Ook hun reacties onder berichten van anderen inklappen, en doorgegeven berichten van hen uit mijn streams houden
blocks-save = Opslaan
blocks-saved = Opgeslagen.
