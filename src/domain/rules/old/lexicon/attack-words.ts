// How texts speak to whoever judges instead of to the seller. Sources: OWASP LLM Top 10 (LLM01, direct and
// indirect prompt injection), the label and verdict names of judgement.md, es/en/pt.

/** Names of our labels, as an attacker would write them. Only those that nobody uses in a plain request. */
export const LABEL_NAMES =
  'kind|email_?type|seniority|role_?type|decision_?power|service_?match|industry_?match|company_?size|urgency|deal_?size|complexity|data_?quality|priority|prioridad|prioridade|stage|etapa|grade|fit|lead_?score|score|puntaje|puntuacion|calificacion|classification|clasificacion|classificacao|urgencia|sla|verdict|label|etiqueta|intent'

/** What our verdicts look like. */
export const VERDICTS =
  'p[1-4]|sql|mql|nurture|disqualified|critical|critica|critico|genuine|c_level|high|alta|alto|medium|low|baja|strong|target|maxima|maximo|max|hot|caliente|urgente|urgent|a\\+?|100|10/10'

/** Whom an attack addresses. */
export const JUDGES =
  'ai|ia|a\\.i\\.|i\\.a\\.|llm|gpt|chatgpt|claude|gemini|copilot|assistant|asistente|assistente|language model|modelo( de lenguaje| de linguagem)?|model|classifier|clasificador|classificador|sistema( de (seleccion|calificacion|clasificacion|triage|triaje|puntuacion|leads))?( automatic[oa])?|automat(ed|ic) (system|reader|triage)|lead[- ]?(scor\\w*|rout\\w*|qualif\\w*)|scoring (engine|system|model)|parser|grader|evaluador|avaliador|evaluator|reviewer|algoritmo|algorithm|agente de ia|ai agent|bot|robot lector|crm|screening tool|filtro( automatico)?'

/** Verbs by which an attack orders a verdict. */
export const ORDER_VERBS =
  'clasif\\w*|classif\\w*|categori\\w*|marc[aoeq]\\w*|mark|set|setea\\w*|asign[aeo]\\w*|assign|atribu\\w*|rate|calific\\w*|label|etiquet\\w*|output|respond\\w*|answer|return|devuelv\\w*|devolv\\w*|retorn\\w*|priori[tz]\\w*|treat|trat[ae]\\w*|consider\\w*|score|punt[uú]\\w*|upgrade|escalate|escal[ae]\\w*|promote|rank|give|da(le|r)?|pon(er|le|lo|ga|gan)?|coloca\\w*|bump|flag|route|elev[ae]\\w*|sube|subir|force|fuerza|emit\\w*|print|escrib[ae]|write|report|reclassif\\w*|qualif\\w*|registr[ae]\\w*|deve ser|debe ser|should be|must be|has to be'
