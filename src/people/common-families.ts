/** The commonest Chinese, Korean and Vietnamese families in Latin script. */
export const commonFamilies: ReadonlySet<string> = new Set(
  (
    "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie " +
    "tang han cao deng feng xiao cheng yuan song jiang cai yu ye dong lu wei su pan du ding shen ren lee " +
    "kim park choi jung kang cho yoon jang lim nguyen tran le pham hoang vo dang bui shi peng fan fu " +
    "yan tan zeng lei hong shin jin fang qin"
  ).split(" "),
);
