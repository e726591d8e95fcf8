/**
 * The commonest Chinese, Korean and Vietnamese families in Latin script, whatever the romanisation. Held
 * against counts: of China's hundred Niu is missing, of the fourteen of nine in ten Vietnamese Do, Ly and Vu,
 * of South Korea's ten none.
 *
 * @see China renews top 100 surnames, People's Daily, 11 January 2006: counts of Yuan Yida, Chinese Academy
 *   of Sciences; the census of 2015 of Statistics Korea, as told by The Korea Times in September 2016
 */
export const commonFamilies: ReadonlySet<string> = new Set(
  (
    "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang " +
    "xie tang han cao deng feng xiao cheng yuan song jiang cai yu ye dong lu wei su pan du ding shen " +
    "ren lee kim park choi jung kang cho yoon jang lim nguyen tran le pham hoang vo dang bui shi peng " +
    "fan fu yan tan zeng lei hong shin jin fang qin tian tao yao jia zou xiong bai meng qiu hou long " +
    "gong duan lai hao shao mao wan gu kong dai qian wen zhong hsu hsieh tsai chang chou chiu chiang " +
    "tseng kuo lo lau chan wong cheung leung yeung ng yip lam tam kwon hwang ahn oh seo yoo jeong " +
    "jeon shim chung kwak ryu huynh phan duong ngo ho truong cui liao xia yin xue mo xiang lv lyu"
  ).split(" "),
);

/** Korea's twenty commonest, of four in five Koreans. */
export const koreanFamilies: ReadonlySet<string> = new Set(
  "kim lee park choi jung jeong chung kang cho yoon jang lim han oh seo shin kwon hwang ahn song jeon hong yoo".split(
    " ",
  ),
);

/**
 * The five of every second Korean, the four of every second Vietnamese, three of every fourth Taiwanese, and Singh.
 * Given names are made of few syllables there, or have a Kumar behind them, so that two initials of these are as many
 * people's as one is elsewhere: "J.-H. Kim" is Jin-Hwa, Jun-Hyuk and Ji-Hoon, one survey of recommender systems is by
 * three "T. T. Nguyen", and one paper on houses by two "A. K. Singh".
 */
export const crowdedFamilies: ReadonlySet<string> = new Set(
  "kim lee park choi jung jeong chung nguyen tran le pham chen lin huang singh".split(" "),
);
