// The same attacks in scripts that no seller here reads: "ignore", "instructions", "rules", "priority", "set",
// "lead", "urgent" in Chinese, Japanese, Korean, Russian, Arabic, Hebrew and Hindi. Two of them, or one beside
// a verdict, prove an attack. Authored.
export const ATTACK_SCRIPTS =
  '忽略 无视 無視 忽视 指令 指示 规则 規則 ルール 优先级 優先級 優先度 优先 设为 設為 设置 設定 标记 线索 紧急 系统提示 評価 分类 分類 무시 지시 명령 규칙 우선순위 설정 긴급 분류 игнориру забудь инструкци правил приоритет присвой лиду лид срочн пометь классифи систем تجاهل انس التعليمات القواعد الأولوية اولوية اجعل عاجل النظام התעלם שכח הוראות ההוראות כללים עדיפות דחוף קבע अनदेखा निर्देश नियम प्राथमिकता सेट तत्काल'
