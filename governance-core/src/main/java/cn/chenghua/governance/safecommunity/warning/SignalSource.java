package cn.chenghua.governance.safecommunity.warning;

/** Which network a signal comes from: video 天网 SKY, people on the ground 地网 GROUND, things 物联网 IOT. */
public enum SignalSource {
    SKY, GROUND, IOT
}
