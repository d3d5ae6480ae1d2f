//! Work-injury rates against a second computation: percentages as decimal digits in whole hundred-thousandths, industries by
//! their names as the annex prints them, both written from the facts and not from the packs.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "tests stop at the first surprise"
)]

mod common;

use common::{ask, engine};
use serde_json::{Value, json};

/// Names of the divisions in order of their codes. GB/T 4754-2011, divisions 01 to 96.
const DIVISIONS_2011: &str = "农业 林业 畜牧业 渔业 农、林、牧、渔服务业 煤炭开采和洗选业 石油和天然气开采业 黑色金属矿采选业 有色金属矿采选业 \
    非金属矿采选业 开采辅助活动 其他采矿业 农副食品加工业 食品制造业 酒、饮料和精制茶制造业 烟草制品业 纺织业 纺织服装、服饰业 \
    皮革、毛皮、羽毛及其制品和制鞋业 木材加工和木、竹、藤、棕、草制品业 家具制造业 造纸和纸制品业 印刷和记录媒介复制业 \
    文教、工美、体育和娱乐用品制造业 石油加工、炼焦和核燃料加工业 化学原料和化学制品制造业 医药制造业 化学纤维制造业 橡胶和塑料制品业 \
    非金属矿物制品业 黑色金属冶炼和压延加工业 有色金属冶炼和压延加工业 金属制品业 通用设备制造业 专用设备制造业 汽车制造业 \
    铁路、船舶、航空航天和其他运输设备制造业 电气机械和器材制造业 计算机、通信和其他电子设备制造业 仪器仪表制造业 其他制造业 \
    废弃资源综合利用业 金属制品、机械和设备修理业 电力、热力生产和供应业 燃气生产和供应业 水的生产和供应业 房屋建筑业 土木工程建筑业 \
    建筑安装业 建筑装饰和其他建筑业 批发业 零售业 铁路运输业 道路运输业 水上运输业 航空运输业 管道运输业 装卸搬运和运输代理业 仓储业 邮政业 \
    住宿业 餐饮业 电信、广播电视和卫星传输服务 互联网和相关服务 软件和信息技术服务业 货币金融服务 资本市场服务 保险业 其他金融业 房地产业 \
    租赁业 商务服务业 研究和试验发展 专业技术服务业 科技推广和应用服务业 水利管理业 生态保护和环境治理业 公共设施管理业 居民服务业 \
    机动车、电子产品和日用产品修理业 其他服务业 教育 卫生 社会工作 新闻和出版业 广播、电视、电影和影视录音制作业 文化艺术业 体育 娱乐业 \
    中国共产党机关 国家机构 人民政协、民主党派 社会保障 群众团体、社会团体和其他成员组织 基层群众自治组织 国际组织";

/// The annex of 人社部发〔2015〕71号, class 1 to 8, as it names the industries.
const ANNEX: [&str; 8] = [
    "软件和信息技术服务业 货币金融服务 资本市场服务 保险业 其他金融业 科技推广和应用服务业 社会工作 \
     广播、电视、电影和影视录音制作业 中国共产党机关 国家机构 人民政协、民主党派 社会保障 群众团体、社会团体和其他成员组织 \
     基层群众自治组织 国际组织",
    "批发业 零售业 仓储业 邮政业 住宿业 餐饮业 电信、广播电视和卫星传输服务 互联网和相关服务 房地产业 租赁业 商务服务业 \
     研究和试验发展 专业技术服务业 居民服务业 其他服务业 教育 卫生 新闻和出版业 文化艺术业",
    "农副食品加工业 食品制造业 酒、饮料和精制茶制造业 烟草制品业 纺织业 木材加工和木、竹、藤、棕、草制品业 \
     文教、工美、体育和娱乐用品制造业 计算机、通信和其他电子设备制造业 仪器仪表制造业 其他制造业 水的生产和供应业 \
     机动车、电子产品和日用产品修理业 水利管理业 生态保护和环境治理业 公共设施管理业 娱乐业",
    "农业 畜牧业 农、林、牧、渔服务业 纺织服装、服饰业 皮革、毛皮、羽毛及其制品和制鞋业 印刷和记录媒介复制业 医药制造业 \
     化学纤维制造业 橡胶和塑料制品业 金属制品业 通用设备制造业 专用设备制造业 汽车制造业 \
     铁路、船舶、航空航天和其他运输设备制造业 电气机械和器材制造业 废弃资源综合利用业 金属制品、机械和设备修理业 \
     电力、热力生产和供应业 燃气生产和供应业 铁路运输业 航空运输业 管道运输业 体育",
    "林业 开采辅助活动 家具制造业 造纸和纸制品业 建筑安装业 建筑装饰和其他建筑业 道路运输业 水上运输业 装卸搬运和运输代理业",
    "渔业 化学原料和化学制品制造业 非金属矿物制品业 黑色金属冶炼和压延加工业 有色金属冶炼和压延加工业 房屋建筑业 土木工程建筑业",
    "石油和天然气开采业 其他采矿业 石油加工、炼焦和核燃料加工业",
    "煤炭开采和洗选业 黑色金属矿采选业 有色金属矿采选业 非金属矿采选业",
];

fn named_class(name: &str) -> u64 {
    let classes: Vec<usize> =
        (0..8).filter(|class| ANNEX[*class].split_whitespace().any(|known| known == name)).collect();
    let [class] = classes[..] else { panic!("{name} stands in {} classes", classes.len()) };
    class as u64 + 1
}

/// What the edition of 2017 calls otherwise, and the division of 2011 it was. 17 adds land management (79) and splits 58 and 59.
fn division_2011(division: u64) -> u64 {
    if division < 79 { division } else { division - 1 }
}

fn ask_class(engine: &shebao::Engine, edition: &str, activity: Value) -> Value {
    let request = json!({"op": "premium.injury_rate@1", "input": {"region": "410100", "month": "2025-06",
        "edition": edition, "float_share": "100%", "scope": [activity]}});
    ask(engine, &request.to_string())
}

#[test]
fn every_division_has_the_class_that_the_annex_names() {
    let engine = engine();
    let names: Vec<&str> = DIVISIONS_2011.split_whitespace().collect();
    assert_eq!((names.len(), ANNEX.iter().map(|class| class.split_whitespace().count()).sum()), (96, 96));
    for (division, name) in (1u64..).zip(&names) {
        let answer = ask_class(&engine, "gb2011", json!({"division": division}));
        assert_eq!(answer["ok"]["risk_class"], named_class(name), "{division} {name}: {answer}");
        assert_eq!(answer["evidence"], "corroborated", "{answer}");
    }
    for division in (1..=97).filter(|division| ![59, 79].contains(division)) {
        let name = names[usize::try_from(division_2011(division)).unwrap() - 1];
        let answer = ask_class(&engine, "gb2017", json!({"division": division}));
        assert_eq!(answer["ok"]["risk_class"], named_class(name), "{division} {name}: {answer}");
        assert_eq!(answer["evidence"], "single", "{answer}");
    }
    for group in [591, 592, 593, 594, 595, 596, 599] {
        let name = if group == 591 { "装卸搬运和运输代理业" } else { "仓储业" };
        let answer = ask_class(&engine, "gb2017", json!({"division": 59, "group": group}));
        assert_eq!(answer["ok"]["risk_class"], named_class(name), "{group}: {answer}");
    }
}

/// Rates in tenths of a percent.
const EIGHT: [u64; 8] = [2, 4, 7, 9, 11, 13, 16, 19];
const THREE: [u64; 3] = [4, 9, 18];

/// Tenths of a percent × percent × percent, as text: seven digits behind the point of a share, five of a percentage.
fn percentage(tenths: u64, float: u64, left: u64) -> String {
    let digits = tenths * float * left;
    let text = format!("{}.{:05}", digits / 100_000, digits % 100_000);
    format!("{}%", text.trim_end_matches('0').trim_end_matches('.'))
}

/// The rate, or the parameter that a refusal names. Injury 3.1 to 3.4.
fn expected(month: u64, class: usize, float: u64) -> Result<String, &'static str> {
    let three = (201_508..201_708).contains(&month);
    let rates: &[u64] = match month {
        201_508..201_708 => &THREE,
        201_807.. => &EIGHT,
        _ => return Err("injury.class_rate"),
    };
    let rate = *rates.get(class - 1).ok_or("injury.class_rate")?;
    let steps: &[u64] = match (three, class) {
        (true, _) => &[50, 100, 120],
        (false, 1) => &[100, 120, 150],
        (false, _) => &[50, 80, 100, 120, 150],
    };
    if !steps.contains(&float) {
        return Err("injury.float_share");
    }
    let left = match month {
        201_508..201_805 => 100,
        201_905..202_005 => 50,
        202_401..202_601 => 80,
        _ => return Err("injury.cut"),
    };
    Ok(percentage(rate, float, left))
}

#[test]
fn every_class_step_and_month() {
    let engine = engine();
    let mut session = engine.session();
    let (mut answered, mut refused, mut answer) = (0, 0, Vec::new());
    for month in (2015..2028).flat_map(|year| (1..=12).map(move |month| year * 100 + month)) {
        for class in 1..=8 {
            for float in [50, 80, 100, 120, 150] {
                let request = json!({"op": "premium.injury_rate@1", "input": {"region": "410105",
                    "month": format!("{}-{:02}", month / 100, month % 100), "float_share": format!("{float}%"),
                    "risk_class": class}});
                session.call(request.to_string().as_bytes(), &mut answer);
                let found: Value = serde_json::from_slice(&answer).unwrap();
                match expected(month, class, float) {
                    Ok(rate) => {
                        assert_eq!(found["ok"]["rate"], rate, "{request} {found}");
                        answered += 1;
                    }
                    Err(param) => {
                        assert_eq!(
                            (&found["error"]["code"], &found["error"]["param"]),
                            (&json!(301), &json!(param)),
                            "{request} {found}"
                        );
                        refused += 1;
                    }
                }
            }
        }
    }
    assert_eq!((answered, refused), (24 * 9 + 36 * 38, 13 * 12 * 40 - 24 * 9 - 36 * 38));
}

/// What the answer says of itself: every row that was read, in both languages, and no other.
#[test]
fn the_explanation_cites_each_row_and_no_more() {
    let engine = engine();
    let request = json!({"op": "premium.injury_rate@1", "explain": true, "accept": {"methods": ["injury.several"]},
        "input": {"region": "410100", "month": "2025-06", "edition": "gb2017", "float_share": "120%",
        "scope": [{"division": 51}, {"division": 59, "group": 591}]}});
    let answer = ask(&engine, &request.to_string());
    let read: Vec<String> = answer["explanation"]["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            assert!(row["zh"].as_str().unwrap().contains("按费款所属期"), "{row}");
            assert!(row["en"].as_str().unwrap().contains("in force"), "{row}");
            format!("{} {}", row["param"].as_str().unwrap(), row["document"].as_str().unwrap())
        })
        .collect();
    let wanted = [
        "injury.class gbt-4754-2017",
        "injury.class gbt-4754-2017",
        "injury.class_rate zz-injury-2021",
        "injury.cut henan-rsbh-2024-146",
        "injury.float_share mohrss-2015-71",
        "injury.several zz-injury-2021",
    ];
    let mut read = read;
    read.sort();
    assert_eq!(read, wanted, "{answer}");
    let steps = answer["explanation"]["steps"].as_array().unwrap();
    let last = steps.last().unwrap();
    assert_eq!(last["zh"], "执行费率：1.1% × 120% × 80% = 1.056%", "{answer}");
    assert_eq!(last["result"], "1.056%");
}

/// The rate goes into the month's premium as it stands: 8,000 yuan at 0.32 %.
#[test]
fn the_rate_is_what_the_premium_takes() {
    let engine = engine();
    let rate = ask_class(&engine, "gb2017", json!({"division": 51}));
    let request = json!({"op": "premium.monthly@1", "input": {"region": "410100", "month": "2025-06",
        "payer": "enterprise", "injury": true, "injury_rate": rate["ok"]["rate"], "wage": "8000.00"}});
    let premium = ask(&engine, &request.to_string());
    assert_eq!(premium["ok"]["injury_employer"], "25.60", "{premium}");
}
