package cn.chenghua.governance.inspection.standard;

/** One of the four criteria of the city: 街面清爽, 环境整洁, 交通有序, 设施完好. */
public enum Section {
    STREETSCAPE, ENVIRONMENT, TRAFFIC, FACILITIES
}
