/** Volumes by channel, pages and REST. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.communityservice.volume.web;
