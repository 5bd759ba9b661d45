package cn.chenghua.governance.network;

/**
 * A point that stands for residents, such as 13,554 of 东街社区.
 *
 * @param residents an estimate, no census figure
 */
public record PopulatedPoint(double longitude, double latitude, int residents) {
}
