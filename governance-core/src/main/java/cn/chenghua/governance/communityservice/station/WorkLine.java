package cn.chenghua.governance.communityservice.station;

/** The plan's lines of work on citizen stations: 点位扩量, 便民服务增项, 技术支撑升级. */
public enum WorkLine {
    MORE_STATIONS, MORE_SERVICES, BETTER_TECHNOLOGY
}
