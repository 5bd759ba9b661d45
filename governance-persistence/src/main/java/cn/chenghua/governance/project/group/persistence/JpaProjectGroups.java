package cn.chenghua.governance.project.group.persistence;

import java.util.UUID;

import cn.chenghua.governance.project.group.ProjectGroup;
import cn.chenghua.governance.project.group.ProjectGroups;

import org.springframework.data.repository.Repository;

interface JpaProjectGroups extends ProjectGroups, Repository<ProjectGroup, UUID> {
}
