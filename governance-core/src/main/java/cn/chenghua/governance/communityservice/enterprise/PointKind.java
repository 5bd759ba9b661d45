package cn.chenghua.governance.communityservice.enterprise;

/** A service centre for firms 企业服务中心, a station in an office building 商务楼宇服务站, or the online platform 线上平台. */
public enum PointKind {
    CENTRE, BUILDING, ONLINE
}
