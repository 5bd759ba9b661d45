package cn.chenghua.governance.network.persistence;

import cn.chenghua.governance.network.NetworkRules;

import org.locationtech.jts.geom.Envelope;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the operator has set about the street network. */
@Configuration(proxyBeanMethods = false)
class NetworkConfiguration {

    @Bean
    NetworkRules networkRules(@Value("${governance.network.join-metres:1}") double join,
            @Value("${governance.network.gap-metres:15}") double gap,
            @Value("${governance.network.differing:0.2}") double differing,
            @Value("${governance.network.cell-metres:500}") double cell,
            @Value("${governance.network.dense-km-per-km2:6}") double dense,
            @Value("${governance.district.box:103.8,104.5,30.4,31.0}") double[] box) {
        return new NetworkRules(join, gap, differing, cell, dense, new Envelope(box[0], box[1], box[2], box[3]));
    }
}
