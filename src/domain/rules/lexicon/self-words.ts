// How a writer says who he is, and how a note says it of him; es/pt/en, folded. Authored, after the openings
// and closings of business mail, web forms, chats, voicemails and call notes.

const bounded = (...words: readonly string[]) =>
  new RegExp(`(?<![a-z0-9])(?:${words.join('|').replaceAll(' ', '\\s+')})(?![a-z0-9])`, 'g')

/** "soy …", "this is …": a name may stand before the post. */
export const I_AM = bounded(
  '(?:yo )?soy', '(?:eu )?sou(?! eu)', "i am", "i'm", 'im', 'i m', 'iam', 'this is', 'habla', '(?:le|les|te) (?:habla|escribe|saluda|llama|contacta)', 'escribe', 'me llamo', 'mi nombre es', "(?:my )?name(?:'s| is)", 'meu nome e', 'me chamo', 'aqui(?! en| no| tenemos| hay| es| los| las| te| les)', 'aca(?! en| no| tenemos| hay| es| los| las| te| les)', 'aqui (?:e o|e a|fala)', 'quem fala e', "it's", 'atte\\.?', 'atentamente,?', 'saludos,?', 'saludos cordiales,?', '(?:best |kind |warm )?regards,?', 'cheers,?', 'aun soy', 'tambien soy', 'ahora soy', 'en realidad soy',
) // prettier-ignore

/** "la dueña soy yo", "the owner is me": the post stands before. */
export const IS_ME = bounded('soy yo', 'sou eu', 'es (?:su|un|una) servidor[a]?', "(?:is|that'?s) me")

/** "trabajo como …", "my role is …", "como …": the post follows at once. */
export const AS = bounded(
  '(?:trabajo|laboro|trabalho|atuo|colaboro|estoy|entre|ando|quede|funjo|fungo|me desempeno|me desempenho|llevo [a-z0-9]+ (?:anos?|meses)|tengo [a-z0-9]+ (?:anos?|meses)) (?:aqui |aca |en [a-z ]{2,30} |na [a-z ]{2,30} |no [a-z ]{2,30} )?(?:como|de)', '(?:ocupo|tengo|asumi|desempeno|ejerzo) (?:el |la )?(?:cargo|puesto|posicion|rol|titulo) de', '(?:mi|meu|minha) (?:puesto|cargo|rol|posicion|titulo|funcion|funcao|papel)(?: actual| aqui)? (?:es|e)(?: el de| la de)?', "(?:my|job|current) (?:role|title|position|job)(?: here)? is", '(?:i )?(?:work|working|serve|serving|act|acting) as', 'en (?:mi )?calidad de', 'en mi (?:rol|papel|puesto|cargo|funcion) (?:actual )?de', 'hago (?:las veces|funciones|la funcion) de', 'in my (?:role|capacity) as', "i'?ve been(?: the| a| an)?", "(?:i )?(?:just |recently |now )?(?:became|took over as|started as|joined as|got promoted to|moved up to)", "i was (?:just |recently )?(?:promoted to|made|named)", 'me (?:nombraron|ascendieron a|promovieron a|hicieron)', 'acabo de (?:entrar|asumir) (?:como|la|el)', 'promoted to',
) // prettier-ignore

/** "Como gerente de planta, …", "I support the team as an assistant": where the writer speaks of himself. */
export const IN_ROLE = bounded(
  '(?:como|as)(?: el| la| un| una| o| a| um| uma| the| an| its| our| their| new| nuevo| nueva)?',
)
export const OF_HIMSELF =
  /(?:^|[.,;:!?()\n-]\s*|(?:^|[.,;\n]\s)(?:y|and|e|yo|eu|i)\s+)$|(?<![a-z])(?:i|i'm|i've|yo|eu|apoyo|trabajo|ayudo|participo|estoy|colaboro|llevo|sigo|atuo|trabalho|apoio|escribo|les escribo)(?![a-z])/
/** "Necesito a alguien como supervisor", "experiencia como gerente": a post that is sought, offered or past. */
export const OF_ANOTHER =
  /(?<![a-z])(?:someone|somebody|alguien|alguem|needs?|necesit[a-z]*|busc[a-z]*|hire|hiring|contratar|vacan[a-z]*|puestos?|plaza|vagas?|experien[a-z]*|postul[a-z]*|apply[a-z]*|applied|position|jobs?|trabaje|worked|fui|was|era|used to|anos|years|see you|verlos|servir|treat|titul[a-z]*|registr[a-z]*|aparezco|aparece|listed|puso|puse|ponia|salgo|sale|signed up|picked|chose|selected|elegi|escogi|known)(?![a-z])|(?:such|same|well|soon|long|far|much)\s+$/

/** "Dice ser …": a note on who called or visited. */
export const TOLD_TO_BE = bounded(
  '(?:dice|dijo|afirma|comenta|menciona|refiere|indica|aclara|confirma) (?:ser|que es|que era|que (?:el|ella) es)', 'se (?:identific|present)(?:a|o) como', 'se (?:identifica|presenta) (?:el|la)', "(?:says|said|claims|mentioned|told me|told us|states|confirmed) (?:that )?(?:he|she|they)(?:'s| is| was|'re| are)", "claims to be", "(?:identified|introduced) (?:himself|herself|themselves|him self|her self) as", 'diz ser', 'disse ser', 'se apresentou como',
) // prettier-ignore

/** A turn of a conversation that names its speaker's post: "Marta (gerente de planta): …". */
export const SPEAKER =
  /(?<=^[ \t]*(?:\[[^\]\n]{1,20}\][ \t]*)?[a-z][a-z .'-]{1,28}[(,] ?)[a-z][^()\n:]{2,48}(?=\)?[ \t]*:)/gm
export const SELLER_SIDE =
  /(?<![a-z])(?:asesor[a]?|ventas|sales|soporte|support|agente?|bot|ejecutiv[oa]|vendedor[a]?|atencion|rep|account)(?![a-z])/

/** In a note, who acts is the lead: "es el …", "hablé con …, …". */
export const TOLD_IN_NOTE = bounded(
  'es(?= (?:el|la|un|una|duen|propietari|gerent|jef|director|encargad|soci|coordinador|ingenier|supervisor|responsable|analista|asistente))', '(?:he|she|caller|contact|customer|prospect|lead|client) is', "(?:he|she)'s", 'habl(?:o|e|amos) con', 'spoke (?:with|to)', 'talked (?:with|to)', '(?:lead|contacto|contact|cliente|prospecto|customer|prospect|nombre|visitante)[a-z ]{0,24}:', 'call(?:ed)? (?:from|with)', 'llam(?:o|a|ada)(?: de(?:l| la)?)?', 'atendi(?:o|a)', 'nos (?:contacto|visito|busco|llamo)', 'visita(?: de)?', 'contacto', 'cliente', 'prospecto', 'prospect', 'customer', 'caller', 'visitor', 'contact', 'lead', 'client', 'met', 'met with', 'falei com', 'ligou', 'ligacao de',
) // prettier-ignore

/** Whether a text speaks of the lead in the third person. */
export const NOTE_VOICE =
  /(?<![a-z])(?:(?:el |la |the )?(?:cliente|prospecto|contacto|lead|caller|customer|prospect|usuari[oa]|senor[a]?|senorita|sr\.?|sra\.?|srta\.?|visitante|visitor|interesad[oa])(?: [a-z.]+){0,4} (?:nos |me )?(?:llam|coment|dice|dij|indic|solicit|mencion|pregunt|pide|pidio|refier|requier|requir|quier|quer|busc|necesit|anda|tiene|maneja|confirm|says?|said|want|ask|call|need|mention|is look|report|state|would like|has)[a-z]*|^(?:llamada|llamado|llamo|call|inbound|nota|note|minuta|resumen|summary|visita|transferida|telefonica|phone|stand|feria|expo|booth|walk-?in|ligacao|chamada|spoke|talked|hable)(?![a-z])|(?:comenta|menciona|refiere|dice|indica|says|mentioned|informa|diz) que|se le (?:not|inform|explic|pid|ofrec)|(?<![a-z])(?:he|she) (?:says|said|wants|needs|asked|runs|manages|owns|is the|would|called|works)|^(?:lead|contacto|contact|cliente|prospecto|customer|prospect|nombre|visitante|visitor)[a-z ]{0,24}:|(?:pide|solicita|quiere) (?:que (?:lo|la|le) )?(?:llam|contact|marc|cotiz|tarifa|visita|precio)|requieren? (?:cotiz|visita)|pide que (?:le|lo|la) (?:llam|marq|contact)|marcar(?:le)? al|devolver(?:le)? (?:la )?llamada|call (?:him|her|them) back)/

/** The question of a form, or the key of a note, that the post answers. */
export const ROLE_KEY =
  /(?<![a-z])(?:rol|role|roll|cargo|puesto|posicion|position|title|titulo|job title|funcao|funcion|ocupacion|ocupacao|occupation|profesion|profissao)(?: (?:actual|en la empresa|en su empresa|in the company|na empresa|at [a-z ]{2,20}|de (?:la persona|quien)[a-z ]{0,20}))?\s*\??\s*(?:[:=>]|->|=>)+\s*/g

/** Words that end what a writer says of himself: another subject, a wish, a reason. */
export const NEW_SUBJECT =
  /[.!?;\n]|(?:,|(?<![a-z])(?:y|e|and|&))\s+(?:mi|mis|my|nuestr[oa]s?|our|su|sus|the (?:one|guy)|necesit[a-z]*|quier[a-z]*|quer[a-z]*|busc[a-z]*|we|i|yo|eu|meu|minha|me|nos|no|en|in|para|for|tenemos|tengo|temos|tenho|somos|estamos|preciso|precisamos|want|need|it|ya|hay|con|with|le|les|un|una|um|uma|a|an|one|two|dos|tres|otro|otra|outro|outra)(?![a-z])|(?<![a-z])(?:que|who|whom|pero|but|mas|para|porque|because|since|on behalf|del? parte|asked|me pidio|me encargo|y mi|y me|quien|cuyo|whose|when|cuando|where|donde|if|si|so|trying|looking|calling|writing|reaching|hoping|wondering|interested|following|needing|llamando|buscando|escribiendo|para ver|por)(?![a-z])/

/** Between "soy" and the title, these make it somebody else's. */
export const NOT_HIS =
  /(?<![a-z])(?:on behalf of|behalf|no|not|nao|never|hij[oa]|espos[oa]|son|daughter|wife|husband|brother|sister|herman[oa]|amig[oa]|client[ea]|parte|in touch with|contact|reporting to|reports to|report to|reporto a|working (?:for|with|under)|trabajo (?:con|para|bajo)|under|bajo|ante|contra|like|after|interested in|ready|based|happy|glad|open to|new to|looking|one|some|any|each|every|another|otro|otra|algun|alguna|cualquier|such|llamad[oa]|named|called|ex|former|antes|was|were|era|fui|aspir[a-z]+|futur[oa])(?![a-z])/
/** "my manager", "nuestro director"; but "soy su asistente" is his own post. */
export const POSSESSED =
  /(?<![a-z])(?:mi|mis|nuestr[oa]s?|my|our|his|her|their|your|su|sus|tu|meu|minha|nosso|nossa|seu|sua)(?![a-z])/

/** Somebody else does what follows: "…, el gerente quiere …". */
export const ANOTHER_ACTS =
  /^[^.!?;,\n]{0,30}?(?<![a-z])(?:(?:me|nos) (?:pid|encarg|mand|dij|solicit)[a-z]*|pidio|quiere|wants|asked|dice|says|said|needs|told|has asked|esta pidiendo|anda|quer|pediu)(?![a-z])/

/** What was set in a form was not meant: "puse CEO porque no había otra opción", "the drop-down made me". */
export const TAKEN_BACK =
  /(?<![a-z])(?:drop ?-?down|dropdown|desplegable|lista|menu|formulario|form (?:made|wouldn|would not|only|didn|forced|had)|me hizo (?:elegir|escoger|poner)|me obligo|no (?:me )?(?:dejaba|dejo|habia|venia|aparecia|traia)[a-z ]{0,20}(?:opcion|otra|mi|poner|seleccionar|avanzar)|picked|chose|selected|puse|elegi|escogi|seleccione|escolhi|coloquei|marque|la verdad|en realidad|actually|not really|na verdade|ahora soy|ya no soy|no longer|opcion|option|jaja|haha|lol|kkk)(?![a-z])/

/** Words that stand in a sentence and in no name: with one of them before it, a title is not what a name bears. */
export const SENTENCE_WORD =
  /(?<![a-z])(?:mi|mis|my|el|la|los|las|o(?!\.)|os|our|nuestr[oa]s?|nosso|nossa|meu|minha|the|su|sus|tu|your|un|una|um|uma|a(?!\.)|me|se|que|quem|quien|para|for|por|con|with|com|de|to|from|at|hay|is|are|es|esta|estan|was|were|era|fui|fue|had|has|have|need|needs|necesit[a-z]*|precis[a-z]*|busc[a-z]*|looking|quier[a-z]*|quer[a-z]*|want|wants|somos|tenemos|we|i(?!\.)|yo|eu|estimad[oa]s?|apreciad[oa]s?|prezad[oa]s?|dear|senor(?:es|a)?|attn|atn|at'n|att|cc|ccp|c\.c\.p|copia|asunto|subject|re|fwd|favor|please|asked|pidio|hola|dile|pregunt[a-z]*|ask|contact|contactar|hablar|talk|call|llam[a-z]*|no|not|tienen|tiene|have you|do you|vacan[a-z]*|job|jobs|puesto|plaza|vaga|trabaj[a-z]*|worked|behalf|parte|si|if|como|as|ni|sin|nunca|un tal|otro|otra|hablen|hablame|diganle)(?![a-z])/
