//! The stable numbers, by family: 1xx the call, 2xx the input, 3xx policy, 4xx packs, 5xx arithmetic, 9xx a defect.
//!
//! A number, once released, is never used for anything else. A retired one stays here as a comment.

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $variant:ident = $number:literal $name:literal, $zh:literal, $en:literal;)+) => {
        /// A stable error code.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        #[repr(u16)]
        #[non_exhaustive]
        pub enum Code { $($(#[doc = $doc])+ $variant = $number,)+ }

        impl Code {
            /// Every code, in order of its number.
            pub const ALL: &'static [Code] = &[$(Code::$variant),+];

            /// The stable number.
            pub const fn number(self) -> u16 {
                self as u16
            }
            /// The name, as it stands in JSON.
            pub const fn name(self) -> &'static str {
                match self { $(Code::$variant => $name),+ }
            }
            /// What it says, in Chinese.
            pub const fn zh(self) -> &'static str {
                match self { $(Code::$variant => $zh),+ }
            }
            /// What it says, in English.
            pub const fn en(self) -> &'static str {
                match self { $(Code::$variant => $en),+ }
            }
            /// When it comes and what to do, as ERRORS.md prints it.
            pub const fn doc(self) -> &'static str {
                match self { $(Code::$variant => concat!($($doc),+)),+ }
            }
        }
    };
}

codes! {
    /// The bytes of the request are not UTF-8. Convert from GBK before the call.
    BadUtf8 = 101 "bad_utf8", "请求不是 UTF-8 编码", "the request is not UTF-8";
    /// The request is no JSON, or ends too early; `place` gives line and column.
    BadJson = 102 "bad_json", "请求不是合法的 JSON", "the request is not valid JSON";
    /// The request has more bytes than the engine's limit.
    TooLong = 103 "too_long", "请求超过字节数上限", "the request is longer than the limit";
    /// The JSON is nested deeper than the engine's limit.
    TooDeep = 104 "too_deep", "JSON 嵌套超过层数上限", "the JSON is nested deeper than the limit";
    /// No operation has this name and version, in this spelling; `describe` lists them.
    UnknownOperation = 105 "unknown_operation", "没有这个操作", "no such operation";
    /// A member of an object is not known there: `field` names the object, `at` which of its members. Members are never ignored.
    UnknownMember = 106 "unknown_member", "有不认识的成员", "unknown member";
    /// A member stands twice in one object; `field` names it, or the object with `at`.
    DuplicateMember = 107 "duplicate_member", "成员重复", "duplicate member";
    /// A member has another JSON type than the field's; null is never a value: leave an absent member out.
    WrongType = 108 "wrong_type", "成员的类型不对", "wrong type";
    /// A member that the request must have is absent.
    MissingMember = 109 "missing_member", "缺少必需的成员", "a required member is missing";
    /// A pointer that must not be null is null.
    NullPointer = 110 "null_pointer", "指针为空", "a pointer is null";
    /// A column names no field of the operation, names it twice, or has another type than the field's.
    WrongColumn = 111 "wrong_column", "列与字段不符", "a column does not fit its field";
    /// Columns of one batch differ in length, or offsets do not rise.
    WrongLength = 112 "wrong_length", "列的长度不一致", "columns differ in length";
    /// More rows than the engine's limit.
    TooManyRows = 113 "too_many_rows", "行数超过上限", "more rows than the limit";
    /// The operation cannot be asked for in this way (a batch of a composed operation, a comparison without lines).
    NotOffered = 114 "not_offered", "该操作不支持这种调用方式", "the operation is not offered in this way";
    /// `struct_size` is smaller than the first release's, or larger than this library knows.
    WrongStructSize = 115 "wrong_struct_size", "结构体大小不符", "struct_size does not fit";
    /// Another thread is inside the session; each thread takes its own, of one shared engine.
    Busy = 116 "busy", "会话正被另一线程使用", "another thread is using the session";
    /// No profile has this name; `shebao profiles` and `describe` list those that are shipped.
    UnknownProfile = 117 "unknown_profile", "没有这个编码方案", "no such profile";
    /// A profile contradicts itself or names what is not there: `row` says which of its `codes`, counted from 0, `at` where in
    /// it, the note what is wrong. Or a list has no value, or two, for a word of the result: `field` names the list, `at` the word.
    BadProfile = 118 "bad_profile", "编码方案有误", "the profile is not valid";
    /// How a code or a value of a list is meant is uncertain in this profile. Where your system means it so, name it in the
    /// profile's `accept`: `"AAE003"`, `"AAB019=80"`.
    UncertainCode = 119 "uncertain_code", "该编码含义未经证实，须由调用方确认", "what the code means is uncertain; the caller must accept it";
    /// Another file than the package's was served where it asked for one of its own: most often a web page. The JS door alone; the
    /// message says what came and what to do.
    WrongFile = 120 "wrong_file", "取到的不是本包的文件", "another file than the package's was served";

    /// A field that the operation needs is absent; some are needed only for certain months.
    MissingField = 201 "missing_field", "缺少必填字段", "a required field is missing";
    /// No amount of yuan with exactly two decimals.
    BadMoney = 202 "bad_money", "金额须为两位小数的元", "not an amount of yuan with exactly two decimals";
    /// No rate such as "0.2%", "0.2‰" or "1/500", or finer than parts per million.
    BadRate = 203 "bad_rate", "费率写法不对，或精度超过百万分之一", "not a rate, or finer than parts per million";
    /// No month `yyyy-mm` (`yyyymm` in columns).
    BadMonth = 204 "bad_month", "月份写法不对", "not a month";
    /// No day `yyyy-mm-dd` (`yyyymmdd` in columns).
    BadDate = 205 "bad_date", "日期写法不对", "not a date";
    /// A word that is not in the field's list.
    UnknownWord = 206 "unknown_word", "不在取值范围内的代码", "not a word of the field's list";
    /// A region that is in no pack, or did not exist then.
    UnknownRegion = 207 "unknown_region", "没有这个统筹地区", "unknown region";
    /// A value below or above what the field allows; `min` and `max` say what does.
    OutOfRange = 208 "out_of_range", "数值超出允许范围", "out of range";
    /// Two spans of one person overlap, or months, days or payments are not in order of time.
    Overlap = 209 "overlap", "同一人的时间段重叠或次序颠倒", "spans overlap or are out of order";
    /// A span ends before it begins, or holds no month or day.
    EmptySpan = 210 "empty_span", "时间段为空", "the span is empty";
    /// The roster is empty.
    EmptyRoster = 211 "empty_roster", "花名册为空", "the roster is empty";
    /// The history has more months than the engine's limit.
    HistoryTooLong = 212 "history_too_long", "缴费历史超过月数上限", "the history is longer than the limit";
    /// No kind of insurance is asked for.
    NoKind = 213 "no_kind", "没有选择任何险种", "no kind of insurance is asked for";
    /// A field is given that does not go with another.
    NotTogether = 214 "not_together", "字段之间不能同时出现", "fields that do not go together";
    /// No region code of six digits.
    BadRegion = 215 "bad_region", "行政区划代码应为六位数字", "not a region code of six digits";
    /// A payment is larger than all that is owed on its day.
    PaymentAboveDebt = 216 "payment_above_debt", "缴款超过当日欠款", "a payment is above what is owed";
    /// A payment stands on a day on which nothing is in default yet.
    PaymentBeforeDefault = 217 "payment_before_default", "缴款早于欠缴之日", "a payment is before any default";
    /// A value that is not in the profile's list: `field` names the list, `at` the value where it is as short as codes are.
    UnknownValue = 218 "unknown_value", "代码不在该编码方案的代码表中", "a value that is not in the profile's list";
    /// A value of the profile's list that this operation does not compute: `field` names the list, `at` the value.
    ValueNotOffered = 219 "value_not_offered", "该操作不计算这个代码所指的项目", "the operation does not compute what this value stands for";
    /// A row of the roster is of a unit that is not among the units.
    UnknownUnit = 220 "unknown_unit", "名册所属单位不在单位列表中", "a row of the roster is of no unit that is listed";
    /// An id that a spreadsheet or a float has rewritten (`4.1E+17`, an identity number with zeros for its last three digits): whose
    /// it is cannot be told any more. Export the column as text.
    MangledId = 221 "mangled_id", "编号已被电子表格等改写，无法辨认；请按文本格式重新导出", "the id was rewritten by a spreadsheet or the like and cannot be told any more; export the column as text";

    /// No policy row covers the day, and no rule lets the last figure stand in; `covered` says where coverage is.
    MissingParameter = 301 "missing_parameter", "该日期没有政策数据", "no policy for this date";
    /// A row covers the day, but was published after the date of knowledge.
    NotKnownThen = 302 "not_known_then", "当时政策尚未公布", "the policy was not published yet";
    /// A row covers the day, but when it was published is unknown, so it cannot be said to have been known then.
    PublicationUnknown = 303 "publication_unknown", "政策公布日期不明，无法判断当时是否已知", "it is unknown when the policy was published";
    /// A row is provisional, assumed, single-sourced or unverified beyond what the caller accepts.
    NotAccepted = 304 "not_accepted", "数据的效力或证据低于调用方接受的程度", "the figure's standing or evidence is below what the caller accepts";
    /// An overlay, or `accept.methods`, names a parameter that is not in the dictionary; the error does not repeat the name.
    UnknownParameter = 305 "unknown_parameter", "没有这个政策参数", "unknown policy parameter";
    /// An overlay has a row at a place that does not set the parameter on some day of the row, so that it would be without
    /// effect there. The note says who sets it: put the row there, and split it where that changes.
    NotSetHere = 306 "not_set_here", "该地区当日不决定这个参数", "the place does not set the parameter on that day";

    /// The bytes are no pack.
    BadPack = 401 "bad_pack", "不是政策数据包，或已损坏", "not a policy pack, or damaged";
    /// The content does not have the hash that the pack states.
    WrongHash = 402 "wrong_hash", "政策数据包的校验值不符", "the pack's hash does not match";
    /// The pack is of a newer schema than this engine reads.
    SchemaTooNew = 403 "schema_too_new", "政策数据包版本过新", "the pack's schema is too new";
    /// A key of a policy file or overlay is not known.
    UnknownKey = 404 "unknown_key", "政策文件有不认识的键", "unknown key in policy";
    /// A key of a policy file is missing.
    MissingKey = 405 "missing_key", "政策文件缺少必需的键", "missing key in policy";
    /// A value of a policy file is not written as its parameter demands; numbers are quoted, floats never exist.
    BadValue = 406 "bad_value", "政策数值写法不对", "policy value is not written as its parameter demands";
    /// Two rows of one parameter, published the same day, overlap.
    RowOverlap = 407 "row_overlap", "同日公布的政策行重叠", "policy rows published the same day overlap";
    /// A gap between rows that no `[[hole]]` declares.
    Gap = 408 "gap", "政策数据有未声明的空档", "undeclared gap between policy rows";
    /// A row without a citation, or one that names no registered document.
    NoCitation = 409 "no_citation", "政策行没有出处", "policy row without a registered citation";
    /// A published amount that the rows do not give.
    CheckFailed = 410 "check_failed", "与公布金额不符", "a published amount is not reproduced";
    /// The engine's own packs do not fit its rules: a parameter that a rule reads is not in the dictionary, or has another type.
    DictionaryMismatch = 411 "dictionary_mismatch", "规则与参数字典不符", "rules and dictionary do not match";

    /// An amount does not fit; inputs inside their bounds do not come here unless a balance grows for ages.
    Overflow = 501 "overflow", "金额超出可表示范围", "an amount does not fit";
    /// A rate that cannot be compiled with a proof of exactness.
    NotProvable = 502 "not_provable", "费率无法在整数内精确计算", "the rate cannot be computed exactly";

    /// A defect of this engine. Nothing was paid wrongly; please report it.
    Defect = 901 "defect", "引擎内部错误，请报告", "a defect of the engine, please report it";
}
// Last added: 120, 221.
